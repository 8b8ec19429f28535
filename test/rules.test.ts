import {readdirSync, readFileSync} from 'node:fs'
import type {AnyRule} from '@copydesk/core'
import {catalogue, defaultRules, lintText, parseRule, runExample} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {applyFixes} from './apply-fixes.ts'
import {expectExample} from './expect-example.ts'
import {mutantsOf} from './mutants-of.ts'

const folder = new URL('../rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))

const known = (id: string): AnyRule => {
  const rule = catalogue.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`Expected a rule ${id}`)
  return rule
}

describe.each(files)('%s', (name) => {
  const rule = parseRule(readFileSync(new URL(name, folder), 'utf8'), `rules/${name}`)

  it.each(rule.examples.map((example) => [JSON.stringify(example), example] as const))('%s', (_, example) => {
    expectExample(rule.id, example)
    for (const mutant of mutantsOf(example)) expect(runExample(known(rule.id), mutant)).toBeDefined()
  })

  it('passes every rule with its own why and summary', () => {
    for (const text of [rule.summary, rule.why]) {
      expect(
        lintText(text)
          .problems.filter(({level}) => level !== 'suggestion')
          .map(({ruleId, message}) => `${ruleId}: ${message}`),
      ).toEqual([])
    }
  })
})

it('knows every rule of the folder', () => {
  expect(catalogue.map(({id}) => `${id}.yml`)).toEqual(files.sort())
})

it('settles: fixing twice changes nothing more', () => {
  for (const rule of defaultRules()) {
    const once = applyFixes('The the man said said it.  It is is so .', [rule])
    expect(applyFixes(once, [rule])).toBe(once)
  }
})
