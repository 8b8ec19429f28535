import {type CapitalCounts, type FormNumbers, Kind, type Word, type WordPlace} from '@copydesk/core'
import {featureHash} from '../feature-hash.ts'
import {isCapital, lookOf} from './looks.ts'
import {Cell} from './word-numbers.ts'

/** How many features a place has. */
export const FEATURES = 15
/** They are hashed into so many bits. */
export const BITS = 14

const mix = featureHash(BITS)

const MANY_SMALL = 4
const MANY = 3

/** Writes what speaks for a name, or against one, where a word stands with a capital. */
export const writeCapitalFeatures = (
  {words, sentence, kinds, index}: WordPlace,
  {small, capital}: CapitalCounts,
  numbers: FormNumbers,
  out: Int32Array,
): void => {
  const {firstWord, lastWord} = sentence
  const wordAt = (at: number): Word | undefined => (at < firstWord || at >= lastWord ? undefined : words[at])
  const kindOf = (word: Word | undefined): number => (word ? kinds.at(word.index - firstWord) : Kind.edge)
  const cellOf = (word: Word | undefined, cell: number): number =>
    word ? (numbers.cells[numbers.rowAt(word) + cell] ?? 0) : 0
  const [word, before, after] = [wordAt(index), wordAt(index - 1), wordAt(index + 1)]
  const isSecond = index - 1 === firstWord
  const group = cellOf(word, Cell.group)
  const zipf = cellOf(word, Cell.zipf)
  const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)]
  const [lookBefore, lookAfter] = [lookOf(before, word?.gap, isSecond), lookOf(after, after?.gap, false)]
  const far = (isCapital(wordAt(index - 2)) ? 1 : 0) + (isCapital(wordAt(index + 2)) ? 2 : 0)
  const farther = (far & 2) + (isCapital(wordAt(index + 3)) ? 4 : 0)
  out[0] = mix(0, cellOf(word, Cell.tags))
  out[1] = mix(1, group, zipf)
  out[2] = mix(2, cellOf(word, Cell.names), zipf)
  out[3] = mix(3, cellOf(word, Cell.titles), group)
  out[4] = mix(4, Math.min(MANY_SMALL, small), Math.min(MANY, capital))
  out[5] = mix(5, kindBefore + (isSecond ? 32 : 0), group, lookBefore)
  out[6] = mix(6, kindAfter, group, lookAfter)
  out[7] = mix(7, kindBefore + (isSecond ? 32 : 0), kindAfter, group)
  out[8] = mix(8, cellOf(before, Cell.beside), group)
  out[9] = mix(9, after?.gap === ' ' ? cellOf(after, Cell.beside) : 0, group)
  out[10] = mix(10, far, group)
  out[11] = mix(11, cellOf(before, Cell.beside), far & 1, group)
  out[12] = mix(12, cellOf(after, Cell.beside), farther, group)
  out[13] = mix(13, before && /['’]s?$/.test(before.text) ? 1 : 0, isCapital(before) ? 1 : 0)
  out[14] = mix(14, cellOf(word, Cell.hash))
}
