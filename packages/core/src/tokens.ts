import {joinBrackets} from './join-brackets.ts'
import {parseSentences} from './parse-sentences.ts'
import {PlainReader} from './plain-reader.ts'
import type {Span} from './span.ts'

/** A sentence with its words. */
export interface SentenceTokens extends Span {
  /** Start and end of each word by turns: numbers cost less than objects. */
  readonly words: readonly number[]
}

/** The words and sentences of one block, offsets from its start. */
export interface Tokens {
  readonly sentences: readonly SentenceTokens[]
}

/** The parser joins nodes by splicing, which is quadratic in one long piece: longer blocks are read in pieces. */
const PIECE = 4000
const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}\s+(?=["'“‘(]{0,2}\p{Lu})/gu

// A piece ends with a sentence where one ends in it, else with a word, else anywhere.
const pieceEnd = (text: string, from: number, to: number): number => {
  if (to - from <= PIECE) return to
  const piece = text.slice(from, from + PIECE)
  let end = 0
  for (const match of piece.matchAll(SENTENCE_END)) end = match.index + match[0].length
  return from + (end || piece.lastIndexOf(' ') + 1 || PIECE)
}

const reader = new PlainReader()

/** Reads the block of plain text that stands at a place as retext-english does; only “[w]hen” is one word. */
export const tokensIn = (text: string, start: number, end: number): Tokens => {
  const sentences: SentenceTokens[] = []
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end)
    const piece = reader.read(text, from, to, start) ?? parseSentences(text.slice(from, to), from - start)
    const whole = text.slice(from, to).includes('[') ? joinBrackets(piece, text, start) : piece
    for (const sentence of whole) sentences.push(sentence)
    from = to
  }
  return {sentences}
}

/** Reads a block of plain text. */
export const tokensOf = (text: string): Tokens => tokensIn(text, 0, text.length)
