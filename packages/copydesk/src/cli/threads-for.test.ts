import {expect, it} from 'vitest'
import {threadsFor} from './threads-for.ts'

const MB = 1_000_000

it('starts threads where there is enough to read for them', () => {
  expect([0, 0.1, 1, 4].map((size) => threadsFor(size * MB, 2))).toEqual([1, 1, 1, 1])
  expect([6, 50].map((size) => threadsFor(size * MB, 2))).toEqual([2, 2])
  expect([0.1, 1, 10].map((size) => threadsFor(size * MB, 8))).toEqual([1, 3, 5])
  expect(threadsFor(1000 * MB, 1)).toBe(1)
})
