import {type Form, type Lexicon, perForm, type Sentence, type Word} from '@copydesk/core'
import type {Line} from './features.ts'
import type {ModelHead} from './model.ts'
import {wordHash} from './neighbours.ts'
import {symbolsOf} from './symbols.ts'

/** A sentence as a line, and the words that its places stand for: marks stand for none. */
export interface Reading extends Line {
  readonly words: Int32Array
  readonly kinds: Int32Array
  readonly hashes: Int32Array
  readonly of: (Word | undefined)[]
  /** How many places there are; what lies behind is of no sentence. */
  readonly length: number
}

/** A word as a line has it: the numbers of its symbols, the hash of its spelling. */
export interface Entry {
  readonly word: number
  readonly kind: number
  readonly hash: number
}

const gapMark = (gap: string): ',' | ';' | undefined => {
  if (gap === ' ') return
  if (gap.includes(',')) return ','
  return /[;:—–()[\]…/a-z0-9]|--| - /i.test(gap) ? ';' : undefined
}

/** Reads sentences into lines. */
export interface LineReader {
  /** The line is good until the next is read. */
  readonly read: (words: readonly Word[], sentence: Sentence) => Reading
  /** What a word inside a sentence is. */
  readonly entryOf: (form: Form) => Entry
}

/** Gives the reader of lines for a model's symbols. */
export const lineReader = ({symbols, common}: ModelHead, lexicon: Lexicon): LineReader => {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index + 1]))
  const vocabulary = new Set(symbols.slice(0, common))
  const entryOf = (form: Form, initial: boolean): Entry => {
    const {word, kind} = symbolsOf(form, initial, vocabulary, lexicon)
    return {word: numbers.get(word) ?? 0, kind: numbers.get(kind) ?? 0, hash: wordHash(form.lower)}
  }
  const inside = perForm((form) => entryOf(form, false))
  const opening = perForm((form) => entryOf(form, true))
  const markOf = (symbol: string): Entry => {
    const number = numbers.get(symbol) ?? 0
    return {word: number, kind: number, hash: 0}
  }
  const [start, end, comma, mark] = [markOf('<s>'), markOf('</s>'), markOf(','), markOf(';')]
  let line = {
    words: new Int32Array(),
    kinds: new Int32Array(),
    hashes: new Int32Array(),
    of: [] as Reading['of'],
    length: 0,
  }
  // A word takes two places where a comma stands before it.
  const clear = (words: number): void => {
    const room = 2 * words + 4
    if (line.words.length < room) {
      const [size, of] = [2 * room, line.of]
      line = {
        words: new Int32Array(size),
        kinds: new Int32Array(size),
        hashes: new Int32Array(size),
        of,
        length: 0,
      }
    }
    line.length = 0
  }
  const push = ({word, kind, hash}: Entry, of: Word | undefined): void => {
    const at = line.length++
    line.words[at] = word
    line.kinds[at] = kind
    line.hashes[at] = hash
    line.of[at] = of
  }
  const read: LineReader['read'] = (words, {firstWord, lastWord}) => {
    clear(lastWord - firstWord)
    push(start, undefined)
    push(start, undefined)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const gap = index > firstWord ? gapMark(word.gap) : undefined
      if (gap) push(gap === ',' ? comma : mark, undefined)
      push(index === firstWord ? opening(word.form) : inside(word.form), word)
    }
    push(end, undefined)
    push(end, undefined)
    return line
  }
  return {read, entryOf: inside}
}
