import {expect, it} from 'vitest'
import {commentsOf} from './comments.ts'
import {directiveOf, disablesOf} from './disables.ts'

const silenced = (text: string): readonly string[] => {
  const directives = commentsOf(text).flatMap((comment) => {
    const directive = directiveOf(comment)
    return directive === undefined || directive === 'unknown' ? [] : [directive]
  })
  const {disables, idle} = disablesOf(text, directives)
  const spans = disables.map(({start, end, rule}) => `${rule ?? 'all'}: ${text.slice(start, end).trim()}`)
  return [...spans, ...idle.map(({command}) => `idle ${command}`)]
}

it.each([
  ['<!-- copydesk-disable-next-line a -->\n\none\ntwo', ['a: one']],
  [
    '<!-- copydesk-disable-next-line a -->\n<!-- copydesk-disable-next-line b -->\r\none\r\ntwo',
    ['a: one', 'b: one'],
  ],
  ['one <!-- copydesk-disable-line --> end\ntwo', ['all: one <!-- copydesk-disable-line --> end']],
  [
    '<!-- copydesk-disable a, b -->\none\n<!-- copydesk-enable a -->\ntwo',
    ['a: one', 'b: one\n<!-- copydesk-enable a -->\ntwo'],
  ],
  ['<!-- copydesk-disable -->\none\n<!-- copydesk-enable -->\ntwo', ['all: one']],
  ['<!-- copydesk-disable a -- the poem is so -->one', ['a: one']],
  ['<!-- copydesk-enable -->', ['idle enable']],
  [
    '<!-- copydesk-disable a --><!-- copydesk-disable a -->',
    ['a: <!-- copydesk-disable a -->', 'idle disable'],
  ],
  ['<!-- copydesk is a linter --><!-- other -->', []],
])('%s', (text, spans) => expect(silenced(text)).toEqual(spans))

it('tells a misspelt command from other people’s comments', () => {
  const said = (text: string) => directiveOf({start: 0, end: 0, text})
  expect(said('copydesk-disable-nextline')).toBe('unknown')
  expect(said('copydesk disable')).toBe('unknown')
  expect(said('prettier-ignore')).toBeUndefined()
})
