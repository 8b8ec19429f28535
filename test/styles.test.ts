import type {ActiveRule, Dialect, Example} from '@copydesk/core'
import {lintText, type StyleRule, styles} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {write} from './apply-fixes.ts'

const found = ({rule}: StyleRule, text: string, example: Example, dialect: Dialect | undefined) => {
  const active: ActiveRule = {
    rule,
    level: rule.level === 'off' ? 'warning' : rule.level,
    options: {...rule.options, ...example.options},
  }
  return lintText(text, {rules: [active], ...(dialect ? {dialect} : {})}).problems
}

const HOUSES = ['ap', 'bbc', 'economist', 'guardian', 'reuters']

describe.each([...styles.values()].map((style) => [style.name, style] as const))('%s', (name, style) => {
  const own = style.facts.filter(({fact}) => fact.id.startsWith(`${name}-`))

  it.each(own.flatMap((one) => one.fact.examples.map((example) => [one.rule.id, example, one] as const)))(
    '%s %j',
    (id, example, one) => {
      if ('fine' in example) {
        expect(found(one, example.fine, example, style.dialect).map(({message}) => message)).toEqual([])
        return
      }
      const problems = found(one, example.bad, example, style.dialect)
      expect(problems.map(({ruleId}) => ruleId)).toContain(id)
      if (example.good !== undefined) expect([example.good].flat()).toContain(write(example.bad, problems))
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
