import {expect, it} from 'vitest'
import {applyEdits} from './fixes.ts'

it('writes changes in the order of the text', () => {
  const edits = [
    {start: 4, end: 7, text: 'two'},
    {start: 0, end: 3, text: 'one'},
  ]
  expect(applyEdits('abc def', edits)).toBe('one two')
})

it('leaves out a change that overlaps one before it', () => {
  const edits = [
    {start: 0, end: 5, text: 'X'},
    {start: 3, end: 7, text: 'Y'},
    {start: 5, end: 6, text: ''},
  ]
  expect(applyEdits('abc def', edits)).toBe('Xf')
})

it('inserts where nothing is taken out', () => {
  expect(applyEdits('ab', [{start: 1, end: 1, text: ' '}])).toBe('a b')
})
