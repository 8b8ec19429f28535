import {expect, it} from 'vitest'
import {SpellingTable} from './spelling-table.ts'

it('gives each spelling one number, also those at which the table grows', () => {
  const table = new SpellingTable()
  const numberOf = (spelling: string): number => table.numberAt(spelling, 0, spelling.length)
  const spellings = Array.from(
    {length: 20_000},
    (_, nth) => `w${nth}${nth % 99 === 0 ? '-long'.repeat(9) : ''}`,
  )
  for (const [nth, spelling] of spellings.entries()) {
    expect(numberOf(spelling)).toBe(nth + 1)
    expect(numberOf(spelling)).toBe(nth + 1)
  }
  expect(spellings.map(numberOf)).toEqual(spellings.map((_, nth) => nth + 1))
  expect(table.size).toBe(spellings.length)
})
