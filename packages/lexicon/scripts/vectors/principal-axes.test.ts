import {expect, it} from 'vitest'
import {principalAxes} from './principal-axes.ts'

it('finds the middle of rows and the axes along which they lie furthest apart, the longest first', () => {
  const rows = [
    [1, 3 + 4, 2],
    [1, 3 - 4, 2],
    [1 + 2, 3, 2],
    [1 - 2, 3, 2],
  ]
  const {mean, axes} = principalAxes({cells: Float32Array.from(rows.flat()), width: 3}, 2)
  expect([...mean]).toEqual([1, 3, 2])
  expect(axes.map((axis) => [...axis].map((value) => Math.round(Math.abs(value) * 1000) / 1000))).toEqual([
    [0, 1, 0],
    [1, 0, 0],
  ])
})
