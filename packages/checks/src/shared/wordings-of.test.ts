import {expect, it} from 'vitest'
import {wordingsOf} from './wordings-of.ts'

it('leaves a pattern alone whose alternatives are single words', () => {
  expect(wordingsOf('a|the <adjective>? ~ /|of')).toEqual(['a|the <adjective>? ~ /|of'])
})

it('makes a pattern of each alternative of several words', () => {
  expect(wordingsOf('in|out_of|line_of ~ of|the_lord')).toEqual([
    'in ~ of',
    'in ~ the lord',
    'out of ~ of',
    'out of ~ the lord',
    'line of ~ of',
    'line of ~ the lord',
  ])
})

it('needs no alternative of one word', () => {
  expect(wordingsOf('at_least ~')).toEqual(['at least ~'])
})
