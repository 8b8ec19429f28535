import {runExample, styles} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {mutantsOf} from './mutants-of.ts'

const HOUSES = ['ap', 'bbc', 'economist', 'guardian', 'reuters']

describe.each([...styles.values()].map((style) => [style.name, style] as const))('%s', (name, style) => {
  const own = style.facts.filter(({fact}) => fact.id.startsWith(`${name}-`))

  it.each(own.flatMap((one) => one.fact.examples.map((example) => [one.rule.id, example, one] as const)))(
    '%s %j',
    (_, example, {rule}) => {
      expect(runExample(rule, example, style.dialect)).toBeUndefined()
      for (const mutant of mutantsOf(example)) expect(runExample(rule, mutant, style.dialect)).toBeDefined()
    },
  )

  it('names source and date of every fact', () => {
    for (const {fact} of style.facts) {
      expect(fact.source, fact.id).not.toBe('')
      expect(fact.since, fact.id).toMatch(/^(?:undated|\d{4}(?:-\d\d){0,2})$/)
    }
  })
})

it.each(HOUSES)('%s has 45 facts or more', (name) => {
  expect(styles.get(name)?.facts.length ?? 0).toBeGreaterThanOrEqual(45)
})
