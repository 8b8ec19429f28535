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

const sentenceOf = (sentence: Sentence, base: number): Tokens['sentences'][number] => {
  const words: Span[] = []
  for (const child of sentence.children) if (child.type === 'WordNode') words.push(spanOf(child, base))
  return {...spanOf(sentence, base), words}
}

const sentencesOf = (text: string, base: number): Tokens['sentences'] => {
  const root: Root = new EnglishParser().parse(text)
  return root.children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((paragraph) => paragraph.children)
    .filter((node): node is Sentence => node.type === 'SentenceNode')
    .map((sentence) => sentenceOf(sentence, base))
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
