import {expect, it} from 'vitest'
import {loadLanguageModel} from '../load-language-model.ts'
import {readTable} from '../read-table.ts'
import {LENGTH, MOST, packVectors, VECTOR, wordVectors} from './word-vectors.ts'

const {idOfText} = loadLanguageModel()
const {nearness} = wordVectors(readTable('vectors.bin'))
const between = (one: string, other: string): number => nearness(idOfText(one), idOfText(other))

it('tells which of two words is nearer in matter to a third', () => {
  expect(between('counsel', 'lawyer')).toBeGreaterThan(between('council', 'lawyer'))
  expect(between('rain', 'weather')).toBeGreaterThan(between('reign', 'weather'))
})

it('tells that a word is as near to itself as can be, but for rounding', () => {
  expect(between('harbour', 'harbour')).toBeGreaterThan(0.9)
})

it('tells nothing of a word that the language model does not know', () => {
  expect(nearness(0, idOfText('rain'))).toBe(0)
  expect(nearness(idOfText('rain'), 0)).toBe(0)
})

it('reads what was packed', () => {
  const cells = Int8Array.from({length: 2 * VECTOR}, (_, at) => (at < VECTOR ? MOST : (at % 15) - MOST))
  const read = wordVectors(packVectors(cells).buffer as ArrayBuffer)
  const sum = cells.subarray(VECTOR).reduce((all, cell) => all + MOST * cell, 0)
  expect(read.nearness(1, 2)).toBeCloseTo(sum / LENGTH ** 2)
  expect(read.nearness(1, 1)).toBeCloseTo((VECTOR * MOST ** 2) / LENGTH ** 2)
})
