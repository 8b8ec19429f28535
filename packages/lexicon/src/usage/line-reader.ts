import {type Form, FormNumbers, type Lexicon, perForm, type Sentence, type Word} from '@copydesk/core'
import type {Line} from './features.ts'
import type {ModelHead} from './model.ts'
import {wordHash} from './neighbours.ts'
import {symbolsOf} from './symbols.ts'

/** What may be asked of a word, as bits. */
export const Asks = {choice: 1, kin: 2} as const

/** A sentence as a line, and the words that its places stand for. */
export interface Reading extends Line {
  readonly words: Int32Array
  readonly kinds: Int32Array
  readonly hashes: Int32Array
  /** The words' places among those of the draft; -1 for marks. */
  readonly at: Int32Array
  readonly asks: Int32Array
  /** The words of the draft. */
  readonly draft: readonly Word[]
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

type Cells = {-readonly [Key in keyof Reading]: Reading[Key]}

// A word takes two places where a comma stands before it.
const cellsFor = (words: number): Cells => {
  const cells = (): Int32Array => new Int32Array(4 * words + 8)
  return {words: cells(), kinds: cells(), hashes: cells(), at: cells(), asks: cells(), draft: [], length: 0}
}

const push = (line: Cells, {word, kind, hash}: Entry, at: number, asks: number): void => {
  const place = line.length++
  line.words[place] = word
  line.kinds[place] = kind
  line.hashes[place] = hash
  line.at[place] = at
  line.asks[place] = asks
}

/** A form's row: its id, then the numbers of its symbols, its hash, and what may be asked of it. */
const ROW = 8

/** Gives the word at a place of a line. */
export const wordAt = ({at, draft}: Reading, place: number): Word | undefined => draft[at[place] ?? -1]

/** Gives the reader of lines for a model's symbols; `asksOf` tells what may be asked of a word. */
export const lineReader = (
  {symbols, common}: ModelHead,
  lexicon: Lexicon,
  asksOf: (form: Form) => number,
): LineReader => {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index + 1]))
  const vocabulary = new Set(symbols.slice(0, common))
  const entry = (form: Form, initial: boolean): Entry => {
    const {word, kind} = symbolsOf(form, initial, vocabulary, lexicon)
    return {word: numbers.get(word) ?? 0, kind: numbers.get(kind) ?? 0, hash: wordHash(form.lower)}
  }
  const inside = new FormNumbers(ROW, (form, cells, row) => {
    const {word, kind, hash} = entry(form, false)
    cells.set([word, kind, hash, asksOf(form)], row + 1)
  })
  const {cells} = inside
  const opening = perForm((form) => entry(form, true))
  const markOf = (symbol: string): Entry => {
    const number = numbers.get(symbol) ?? 0
    return {word: number, kind: number, hash: 0}
  }
  const [start, end, comma, mark] = [markOf('<s>'), markOf('</s>'), markOf(','), markOf(';')]
  let line = cellsFor(0)
  const pushInside = (word: Word, at: number): void => {
    const row = inside.rowAt(word)
    const place = line.length++
    line.words[place] = cells[row + 1] ?? 0
    line.kinds[place] = cells[row + 2] ?? 0
    line.hashes[place] = cells[row + 3] ?? 0
    line.asks[place] = cells[row + 4] ?? 0
    line.at[place] = at
  }
  const pushWord = (word: Word, isFirst: boolean): void => {
    const {index} = word
    if (isFirst) {
      push(line, opening(word.form), index, asksOf(word.form))
      return
    }
    const parting = gapMark(word.gap)
    if (parting) push(line, parting === ',' ? comma : mark, -1, 0)
    pushInside(word, index)
  }
  const read: LineReader['read'] = (words, {firstWord, lastWord}) => {
    if (line.words.length < 2 * (lastWord - firstWord) + 4) line = cellsFor(lastWord - firstWord)
    line.length = 0
    line.draft = words
    push(line, start, -1, 0)
    push(line, start, -1, 0)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (word) pushWord(word, index === firstWord)
    }
    push(line, end, -1, 0)
    push(line, end, -1, 0)
    return line
  }
  return {read, entryOf: (form) => entry(form, false)}
}
