import fc from 'fast-check'
import {expect, it} from 'vitest'
import {fillFuse} from '../../scripts/model/fill-fuse.ts'
import {fuseLookup} from './fuse-table.ts'

const word = fc.integer({min: 0, max: 0xffff_ffff})
const entries = fc.uniqueArray(fc.tuple(word, word, fc.nat(31)), {
  selector: ([a, b]) => `${a} ${b}`,
  maxLength: 400,
})
const tableOf = (keys: readonly (readonly [number, number, number])[], width: number) => {
  const column = (at: 0 | 1 | 2) => keys.map((key) => key[at])
  const keyed = {
    a: Uint32Array.from(column(0)),
    b: Uint32Array.from(column(1)),
    values: Uint8Array.from(column(2)),
  }
  return fillFuse(keyed, width, 5)
}

it('gives every key the value that was put in', () => {
  fc.assert(
    fc.property(entries, fc.integer({min: 8, max: 16}), (keys, width) => {
      const lookUp = fuseLookup(tableOf(keys, width))
      for (const [a, b, value] of keys) expect(lookUp(a, b)).toBe(value)
    }),
  )
})

it('knows nearly all keys that were not', () => {
  const table = tableOf(
    Array.from({length: 5000}, (_, at) => [at, at * 7, at % 32] as const),
    13,
  )
  const lookUp = fuseLookup(table)
  const taken = Array.from({length: 10_000}, (_, at) => lookUp(at, at * 7 + 1)).filter((value) => value >= 0)
  // One in 256.
  expect(taken.length).toBeLessThan(80)
})
