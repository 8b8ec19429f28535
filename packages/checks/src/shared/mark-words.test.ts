import {expect, it} from 'vitest'
import {markWords} from './mark-words.ts'

it('puts the wrong words where the context has its sign', () => {
  expect(markWords('a|the ~ own', "it's")).toBe("a|the [it's] own")
  expect(markWords('~', 'part the')).toBe('[part the]')
})

it('speaks of some of the wrong words where the context names them', () => {
  expect(markWords('~ for years', 'interested on|for|about')).toBe('[interested for] years')
  expect(markWords('take|took part ~', 'part|end the')).toBe('take|took [part the]')
})

it('does not where the context names others, or all there are', () => {
  expect(markWords('~ for|with years', 'interested on|for')).toBe('[interested on|for] for|with years')
  expect(markWords('~ that', 'that')).toBe('[that] that')
})
