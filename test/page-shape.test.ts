import type {Dialect} from '@copydesk/core'
import {catalogue, lintText} from 'copydesk'
import {describe, expect, it} from 'vitest'

const SHAPE = [
  'broken-sentence',
  'duplicate-paragraph',
  'page-furniture',
  'date-format',
  'impossible-date',
  'elapsed-time',
  'variant-spelling',
  'mixed-dialect',
  'number-style',
  'mistyped-figure',
  'terminology',
  'capitalised-word',
]
const rules = catalogue
  .filter(({id}) => SHAPE.includes(id))
  .map((rule) => ({rule, level: 'error' as const, options: rule.options}))

const say = (
  text: string,
  more: {readonly date?: string; readonly dialect?: Dialect} = {},
): readonly string[] =>
  lintText(text, {rules, ...more}).problems.map(
    ({ruleId, span, level}) => `${level} ${ruleId}: ${text.slice(span.start, span.end).trim()}`,
  )

const STORY =
  'The bridge over the harbour closes on Monday for repairs that will take four months, the council said. Engineers found rust in nine of its twelve cables.'

describe('the shape of a page', () => {
  it('finds what stands around a story, and not its headings', () => {
    const page = [
      'Skip to content',
      'Harbour bridge closes for repairs',
      'By Ann Lee',
      STORY,
      'Rust and old cables',
      'Drivers must take the tunnel, which is free until spring.',
      'Share this story',
      'Problem solved',
    ].join('\n\n')
    expect(say(page)).toEqual([
      'error page-furniture: Skip to content',
      'error page-furniture: Share this story',
      'error page-furniture: Problem solved',
    ])
  })

  it('does not find the same thing twice where a cut copy stands above its sentence', () => {
    const copy = STORY.slice(0, 69)
    expect(say(`Harbour bridge closes for repairs\n\n${copy}\n\n${STORY}`)).toEqual([
      `error duplicate-paragraph: ${copy}`,
    ])
  })

  it('joins a passage whose quotation lost its markup, line by line', () => {
    const lines = `${STORY}\nThe mayor called the news a\nsevere blow\nto the town, and said that work would begin at once.`
    expect(lintText(lines, {rules}).problems.map(({fixes}) => fixes)).toEqual([[' '], [' ']])
  })

  it('leaves wrapped copy, verse and addresses alone', () => {
    expect(
      say(
        'The bridge over the harbour closes on Monday for\nrepairs that will take four months, the council\nsaid. Engineers found rust in nine of its twelve\ncables.',
      ),
    ).toEqual([])
    expect(say('The sea is calm tonight,\nthe tide is full,\nthe moon lies fair')).toEqual([])
    expect(say('The Editor\n10 High Street\nOxford OX1 2AB')).toEqual([])
  })
})

describe('consistency', () => {
  it('holds a text to the dialect that the house asks for', () => {
    expect(say('The labor ministry moved.', {dialect: 'en-GB'})).toEqual(['error mixed-dialect: labor'])
    expect(say('The labor ministry moved.')).toEqual([])
  })

  it('reads the draft’s date from its date line', () => {
    expect(say('Sunday, 5 March 2024\n\nThe vote was on Monday, 4 March.')).toEqual([
      'error impossible-date: Sunday',
    ])
  })
})

it.each([
  '$',
  '“A ',
  '07 Jan ',
  'a,\n',
  'A | B\n',
  'Kiev ',
  'é ',
  'a-b ',
  'The same words stand here again.\n\n',
  'two-year war ',
  'A\n\n',
])('reads %j over and over, and comes to an end', (piece) => {
  const text = piece.repeat(100_000 / piece.length)
  for (const {span} of lintText(text, {rules, date: '2026-01-01'}).problems)
    expect(span.end).toBeLessThanOrEqual(text.length)
})
