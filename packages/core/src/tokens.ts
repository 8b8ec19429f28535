import {parseSentences} from './parse-sentences.ts'
import {PlainReader} from './plain-reader.ts'
import type {SentenceTokens} from './sentence-builder.ts'

/** The words and sentences of one block, offsets from its start. */
export interface Tokens {
  readonly sentences: readonly SentenceTokens[]
}

/** The parser joins nodes by splicing, which is quadratic in one long piece: longer blocks are read in pieces. */
const PIECE = 4000
const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}\s+(?=["'“‘(]{0,2}\p{Lu})/gu

// A piece ends with a sentence where one ends in it, else with a word, else anywhere.
const pieceEnd = (text: string, from: number): number => {
  if (text.length - from <= PIECE) return text.length
  const piece = text.slice(from, from + PIECE)
  let end = 0
  for (const match of piece.matchAll(SENTENCE_END)) end = match.index + match[0].length
  return from + (end || piece.lastIndexOf(' ') + 1 || PIECE)
}

const reader = new PlainReader()

const readPiece = (text: string, from: number, to: number): readonly SentenceTokens[] =>
  reader.read(text, from, to, 0) ?? parseSentences(text.slice(from, to), from)

/** Reads a block of plain text as retext-english does. */
export const tokensOf = (text: string): Tokens => {
  const first = pieceEnd(text, 0)
  const sentences = readPiece(text, 0, first)
  if (first === text.length) return {sentences}
  const all = [...sentences]
  for (let from = first; from < text.length; ) {
    const end = pieceEnd(text, from)
    for (const sentence of readPiece(text, from, end)) all.push(sentence)
    from = end
  }
  return {sentences: all}
}
