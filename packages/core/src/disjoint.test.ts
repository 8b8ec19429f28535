import {expect, it} from 'vitest'
import {disjoint} from './disjoint.ts'

it('puts stretches that overlap together, and leaves apart those that only touch', () => {
  const spans = [
    {start: 5, end: 7},
    {start: 0, end: 9},
    {start: 8, end: 12},
    {start: 12, end: 13},
  ]
  expect(disjoint(spans)).toEqual([
    {start: 0, end: 12},
    {start: 12, end: 13},
  ])
})
