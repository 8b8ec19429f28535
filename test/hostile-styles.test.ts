import {catalogue, lintText} from 'copydesk'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {randomOf} from './bench/quality/random.ts'
import {hostileText} from './fuzz/hostile-text.ts'
import {everyRule} from './fuzz/trial.ts'

/** What is on anyway meets hostile text in a test of its own. */
const rules = everyRule.filter(({rule}) => rule.level === 'off' || !catalogue.includes(rule))

/** Beginnings of what the checks of styles look for, never ended. */
const BEGUN = [
  '1,111',
  '847-1,363 ',
  'from May 22-',
  '£5m-',
  '98.6F (',
  'said, “we ',
  '. (A',
  'f***',
  'this: the a ',
  'Jan. 1990, ',
  'A. B. ',
  'Bb (AB) ',
  'Tony Hughes ',
  'ABCD EFGH ',
  'red, white, and ',
  'the Prime Minister ',
  'aged three ',
  'Odessa ',
] as const
const LENGTH = 40_000

const faultsOf = (text: string): readonly string[] =>
  lintText(text, {rules})
    .problems.filter(({span: {start, end}}) => !(start >= 0 && start <= end && end <= text.length))
    .map(({ruleId, span}) => `${ruleId}: ${span.start}–${span.end}`)

it.each(BEGUN)('comes to an end where “%s” never does', (begun) => {
  expect(faultsOf(begun.repeat(LENGTH / begun.length))).toEqual([])
})

it('takes any hostile text', () => {
  const text = fc.integer().map((number) => hostileText(randomOf(String(number))))
  fc.assert(
    fc.property(text, (hostile) => {
      expect(faultsOf(hostile)).toEqual([])
    }),
    {numRuns: 30, seed: 3},
  )
})

const hostilePattern = (when: string): readonly string[] => {
  const phrases = catalogue.find(({id}) => id === 'phrases')
  if (!phrases) throw new Error('Expected a rule phrases')
  const options = {...phrases.options, phrases: [{wrong: 'the', when}]}
  return lintText(`the ${'boat and mast and sail '.repeat(60)}.`, {
    rules: [{rule: phrases, level: 'warning', options}],
  }).problems.map(({message}) => message)
}

it.each([
  `~ ${'<word>... '.repeat(12)}<figure>`,
  `~ ${'<lower>? '.repeat(24)}<figure>`,
  `~ ${'.. <lower> '.repeat(12)}<figure>`,
  `<figure> ${'.. <word>... '.repeat(8)}~`,
])('a pack’s pattern comes to an end: %s', (when) => {
  expect(hostilePattern(when)).toEqual([])
})
