import type {Nodes, Paragraph, Root, Sentence} from 'nlcst'
import {EnglishParser} from './english-parser.ts'
import type {Span} from './span.ts'

/** The words and sentences of one block, offsets from its start. */
export interface Tokens {
  readonly sentences: readonly (Span & {readonly words: readonly Span[]})[]
}

/** The parser joins nodes by splicing, which is quadratic in one long piece: longer blocks are read in pieces. */
const PIECE = 4000
const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}\s+(?=["'“‘(]{0,2}\p{Lu})/gu

const spanOf = (node: Nodes, base: number): Span => ({
  start: base + (node.position?.start.offset ?? 0),
  end: base + (node.position?.end.offset ?? 0),
})

// “Mr.” is the word “Mr”; in “U.S.” the stops are the word's own.
const wordSpan = (node: Nodes, text: string, base: number): Span => {
  const span = spanOf(node, base)
  const word = text.slice(span.start - base, span.end - base)
  return word.length > 1 && word.indexOf('.') === word.length - 1
    ? {start: span.start, end: span.end - 1}
    : span
}

// The parser takes “in.”, “no.” and “do.” for abbreviations; before a capital they end a sentence: “He came in. The”.
const endsHere = (word: Span, next: Span, text: string, base: number): boolean =>
  text.charCodeAt(word.end - base) === 46 &&
  word.end - word.start > 1 &&
  /^[a-z]{2,}$/.test(text.slice(word.start - base, word.end - base)) &&
  /^\p{Lu}/u.test(text.slice(next.start - base, next.start - base + 2)) &&
  text.slice(word.start - base, word.end - base) !== 'vs'

const sentenceOf = (sentence: Sentence, text: string, base: number): Tokens['sentences'] => {
  const whole = spanOf(sentence, base)
  const found: Tokens['sentences'][number][] = []
  let words: Span[] = []
  let start = whole.start
  for (const child of sentence.children) {
    if (child.type !== 'WordNode') continue
    const word = wordSpan(child, text, base)
    const before = words.at(-1)
    if (before && endsHere(before, word, text, base)) {
      found.push({start, end: before.end + 1, words})
      start = word.start
      words = []
    }
    words.push(word)
  }
  return [...found, {start, end: whole.end, words}]
}

const sentencesOf = (text: string, base: number): Tokens['sentences'] => {
  const root: Root = new EnglishParser().parse(text)
  return root.children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((paragraph) => paragraph.children)
    .filter((node): node is Sentence => node.type === 'SentenceNode')
    .flatMap((sentence) => sentenceOf(sentence, text, base))
}

// A piece ends with a sentence where one ends in it, else with a word, else anywhere.
const pieceEnd = (text: string, from: number): number => {
  if (text.length - from <= PIECE) return text.length
  const piece = text.slice(from, from + PIECE)
  let end = 0
  for (const match of piece.matchAll(SENTENCE_END)) end = match.index + match[0].length
  return from + (end || piece.lastIndexOf(' ') + 1 || PIECE)
}

/** Reads a block of plain text as retext-english does. */
export const tokensOf = (text: string): Tokens => {
  if (text.length <= PIECE) return {sentences: sentencesOf(text, 0)}
  const sentences: Tokens['sentences'][number][] = []
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from)
    sentences.push(...sentencesOf(text.slice(from, end), from))
    from = end
  }
  return {sentences}
}
