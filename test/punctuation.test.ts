import {catalogue, lintText} from 'copydesk'
import {describe, expect, it} from 'vitest'

const ids = [
  'unbalanced-quote',
  'unbalanced-bracket',
  'mismatched-quote',
  'quote-punctuation',
  'repeated-punctuation',
  'spacing',
  'dash',
  'apostrophe',
  'lost-possessive',
  'missing-full-stop',
]

const rules = catalogue
  .filter(({id}) => ids.includes(id))
  .map((rule) => ({rule, level: 'error' as const, options: rule.options}))

describe('the rules of punctuation come to an end', () => {
  it.each([
    '(',
    ')',
    '[)',
    ' (a',
    ' ,',
    '  ',
    'a  b',
    '.,',
    "a''",
    'a.A',
    '“a" ',
    " '",
    "s' ",
    ' - ',
    '--',
    'a-b ',
  ])('on 50,000 characters of %j', (unit) => {
    const text = unit.repeat(50_000 / unit.length)
    for (const {span} of lintText(text, {rules}).problems) expect(span.end).toBeLessThanOrEqual(text.length)
  })
})

it('keeps one broken pair from hiding another', () => {
  const text =
    'A "lawful aim. Then "others" came at dawn.\n\nIt was over" by noon.\n\nThe (old plan held.\n\nA “good day.'
  const problems = lintText(text, {rules}).problems.map(
    ({span, ruleId, message}) => `${text.slice(span.start, span.start + 5)} ${ruleId}: ${message}`,
  )
  expect(problems).toEqual([
    '"lawf unbalanced-quote: The quotation that opens here is never closed',
    '" by  unbalanced-quote: The quotation that closes here is never opened',
    '(old  unbalanced-bracket: The bracket that opens here is never closed',
    '“good unbalanced-quote: The quotation that opens here is never closed',
  ])
})
