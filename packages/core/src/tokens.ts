import type {Nodes, Root, Sentence} from 'nlcst'
import {EnglishParser} from './english-parser.ts'
import type {Span} from './span.ts'

/** The words and sentences of one block, offsets from its start. */
export interface Tokens {
  readonly sentences: readonly SentenceTokens[]
}

type SentenceTokens = Span & {readonly words: readonly Span[]}

const STOP = 46

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
  const last = span.end - base - 1
  const isStopped = text.charCodeAt(last) === STOP && text.indexOf('.', span.start - base) === last
  return isStopped && span.end - span.start > 1 ? {start: span.start, end: span.end - 1} : span
}

// The parser takes “in.”, “no.” and “do.” for abbreviations; before a capital they end a sentence: “He came in. The”.
const endsHere = (word: Span, next: Span, text: string, base: number): boolean =>
  text.charCodeAt(word.end - base) === STOP &&
  word.end - word.start > 1 &&
  /^[a-z]{2,}$/.test(text.slice(word.start - base, word.end - base)) &&
  /^\p{Lu}/u.test(text.slice(next.start - base, next.start - base + 2)) &&
  text.slice(word.start - base, word.end - base) !== 'vs'

const addSentences = (sentence: Sentence, text: string, base: number, found: SentenceTokens[]): void => {
  const whole = spanOf(sentence, base)
  let words: Span[] = []
  let before: Span | undefined
  let start = whole.start
  for (const child of sentence.children) {
    if (child.type !== 'WordNode') continue
    const word = wordSpan(child, text, base)
    if (before && endsHere(before, word, text, base)) {
      found.push({start, end: before.end + 1, words})
      start = word.start
      words = []
    }
    words.push(word)
    before = word
  }
  found.push({start, end: whole.end, words})
}

const parser = new EnglishParser()

const readPiece = (text: string, base: number, found: SentenceTokens[]): void => {
  const root: Root = parser.parse(text)
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode') addSentences(sentence, text, base, found)
    }
  }
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
  const sentences: SentenceTokens[] = []
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from)
    readPiece(text.length === end - from ? text : text.slice(from, end), from, sentences)
    from = end
  }
  return {sentences}
}
