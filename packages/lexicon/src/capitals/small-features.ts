import {
  type CapitalCounts,
  type FormNumbers,
  Kind,
  type LanguageModel,
  type Word,
  type WordPlace,
} from '@copydesk/core'
import {featureHash} from '../feature-hash.ts'
import {isCapital, lookOf} from './looks.ts'
import {Cell} from './word-numbers.ts'

/** How many features a small word has. */
export const SMALL_FEATURES = 20
/** They are hashed into so many bits. */
export const SMALL_BITS = 16

const mix = featureHash(SMALL_BITS)

const MANY = 4
/** A pair of words is so much likelier than by chance, in half powers of ten. */
const MOST = 8

const liftOf = (model: LanguageModel, first: Word | undefined, second: Word | undefined): number => {
  if (!first || !second) return MOST + 1
  const [one, other] = [model.idOf(first.form), model.idOf(second.form)]
  if (one === 0 || other === 0) return MOST + 2
  const lift = model.lift(one, other)
  return lift < -2 ? MOST + 3 : Math.max(-2, Math.min(MOST, Math.round(lift * 2)))
}

/** Which of the features are quick to tell: the others ask the language model, or what the words beside are. */
export const QUICK = 15

/** How many of them rest on the word alone. */
export const OWN = 3

/** Writes what the word alone says, wherever it stands. */
export const writeOwnFeatures = (cells: Int32Array, row: number, out: Int32Array): void => {
  const cell = (at: number): number => cells[row + at] ?? 0
  const isNamed = (cell(Cell.names) === 0 ? 0 : 1) + (cell(Cell.titles) === 0 ? 0 : 2)
  out[0] = mix(0, cell(Cell.names), cell(Cell.titles))
  out[1] = mix(1, cell(Cell.hash))
  out[2] = mix(2, cell(Cell.group), cell(Cell.zipf), isNamed)
}

/** Writes what speaks for a lost capital, or against it, where a word stands small within a sentence; the quick features alone, or all others. */
export const writeSmallFeatures = (
  {words, sentence, kinds, index}: WordPlace,
  {small, capital}: CapitalCounts,
  numbers: FormNumbers,
  model: LanguageModel | undefined,
  out: Int32Array,
): void => {
  const {firstWord, lastWord} = sentence
  const wordAt = (at: number): Word | undefined => (at < firstWord || at >= lastWord ? undefined : words[at])
  const kindOf = (word: Word | undefined): number => (word ? kinds.at(word.index - firstWord) : Kind.edge)
  const cellOf = (word: Word | undefined, cell: number): number =>
    word ? (numbers.cells[numbers.rowAt(word) + cell] ?? 0) : 0
  const [word, before, after] = [wordAt(index), wordAt(index - 1), wordAt(index + 1)]
  const group = cellOf(word, Cell.group)
  const names = cellOf(word, Cell.names)
  const titles = cellOf(word, Cell.titles)
  const hash = cellOf(word, Cell.hash)
  const lookBefore = lookOf(before, word?.gap, index - 1 === firstWord)
  const lookAfter = lookOf(after, after?.gap, false)
  const isNamed = (names === 0 ? 0 : 1) + (titles === 0 ? 0 : 2)
  if (model) {
    const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)]
    out[15] = mix(15, liftOf(model, before, word), lookBefore, isNamed)
    out[16] = mix(16, liftOf(model, word, after), lookAfter, isNamed)
    out[17] = mix(17, kindBefore, lookBefore, group)
    out[18] = mix(18, kindAfter, lookAfter, group)
    out[19] = mix(19, kindBefore + 32 * kindAfter, lookBefore + 8 * lookAfter, isNamed)
    return
  }
  const [hashBefore, hashAfter] = [cellOf(before, Cell.hash), cellOf(after, Cell.hash)]
  const counts = Math.min(MANY, small) + 8 * Math.min(MANY, capital)
  const besideAfter = after?.gap === ' ' ? cellOf(after, Cell.beside) : 0
  if (word) writeOwnFeatures(numbers.cells, numbers.rowAt(word), out)
  out[3] = mix(3, counts, isNamed)
  out[4] = mix(4, counts, lookBefore, lookAfter)
  out[5] = mix(5, cellOf(before, Cell.beside), isNamed)
  out[6] = mix(6, besideAfter, isNamed)
  out[7] = mix(7, isCapital(before) ? cellOf(before, Cell.names) + 64 : 0, names, lookBefore)
  out[8] = mix(8, isCapital(after) ? cellOf(after, Cell.names) + 64 : 0, names, lookAfter)
  out[9] = mix(9, hashBefore, hash, lookBefore === 5 ? 1 : 0)
  out[10] = mix(10, hash, hashAfter, lookAfter === 5 ? 1 : 0)
  out[11] = mix(11, hashBefore, names === 0 ? 0 : 1, lookBefore)
  out[12] = mix(12, hashAfter, names === 0 ? 0 : 1, lookAfter)
  out[13] = mix(13, cellOf(before, Cell.beside), isCapital(wordAt(index - 2)) ? 1 : 0, lookBefore)
  out[14] = mix(14, besideAfter, isCapital(wordAt(index + 2)) ? 1 : 0, lookAfter)
}
