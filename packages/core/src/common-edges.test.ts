import fc from 'fast-check'
import {expect, it} from 'vitest'
import {commonEdges} from './common-edges.ts'

it('finds what two versions of a text begin and end with', () => {
  expect(commonEdges('The talks go on.', 'The talks went on.')).toEqual({start: 10, end: 4})
  expect(commonEdges('aa', 'aaa')).toEqual({start: 2, end: 0})
  expect(commonEdges('', 'a')).toEqual({start: 0, end: 0})
})

it('finds one edit in a text of any length', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', 'é', '“'), maxLength: 60})
  fc.assert(
    fc.property(text, fc.nat(3), text, text, text, (head, times, old, now, tail) => {
      const [before, behind] = [head.repeat(100 * times), tail.repeat(100 * times)]
      const [a, b] = [before + old + behind, before + now + behind]
      const {start, end} = commonEdges(a, b)
      expect(start + end).toBeGreaterThanOrEqual(Math.min(before.length + behind.length, a.length, b.length))
      expect(start + end).toBeLessThanOrEqual(Math.min(a.length, b.length))
      expect(a.slice(0, start)).toBe(b.slice(0, start))
      expect(a.slice(a.length - end)).toBe(b.slice(b.length - end))
      expect(a[start] === b[start] && start + end < Math.min(a.length, b.length)).toBe(false)
    }),
  )
})
