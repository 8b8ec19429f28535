import {expect, test} from 'vitest'
import {isByEar, spelledByEar} from './by-ear.ts'

const spellings = (word: string): readonly string[] => {
  const found: string[] = []
  spelledByEar(word, (form) => found.push(form))
  return found
}

test('words spelled by ear', () => {
  const pairs = ['accessable accessible', 'basicly basically', 'concensus consensus', 'tomatos tomatoes']
  for (const pair of pairs) {
    const [word = '', meant = ''] = pair.split(' ')
    expect(isByEar(word, meant), pair).toBe(true)
  }
})

test('every place of a part, one at a time', () => {
  expect(spellings('sincerely')).toContain('sinserely')
  expect(
    spellings('licence')
      .filter((form) => /^li[cs]en[cs]e$/.test(form))
      .sort(),
  ).toEqual(['license', 'lisence'])
})

test('other slips are not of the ear', () => {
  expect(isByEar('govenrment', 'government')).toBe(false)
})
