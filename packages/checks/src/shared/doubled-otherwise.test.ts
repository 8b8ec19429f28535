import {expect, it} from 'vitest'
import {doubledOtherwise} from './doubled-otherwise.ts'

const places = new Set(['Caribbean', 'Morocco', 'Mississippi'])
const placeOf = (word: string) => doubledOtherwise(word, (form) => places.has(form))

it.each([
  ['Morrocco', 'Morocco'],
  ['Carribean', 'Caribbean'],
  ['Mississipi', 'Mississippi'],
  ['Misisippi', 'Mississippi'],
  ['Marocco', undefined],
  ['Caribbean', undefined],
])('%s doubles otherwise than %s', (word, place) => {
  expect(placeOf(word)).toBe(place)
})

it('makes no spellings of a word too long for a name', () => {
  let asked = 0
  doubledOtherwise(`Fra${'9'.repeat(300)}`, () => {
    asked++
    return false
  })
  expect(asked).toBe(0)
})
