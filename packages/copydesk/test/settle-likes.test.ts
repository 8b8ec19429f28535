import {expect, test} from 'vitest'
import {settleLikes} from '../scripts/settle-likes.ts'
import {parseRule, type RuleFile} from '../src/parse-rule.ts'

const ruleWith = (id: string, value: string): RuleFile =>
  parseRule(
    `summary: A comma is lost.
why: Readers stumble.
kind: typo
level: warning
check: commas
fix: safe
quoted: flag
options:
  verbs: {about: Verbs of saying., default: ${value}}
examples:
  - {bad: 'No he said.', good: 'No, he said.'}
`,
    `rules/${id}.yml`,
  )

const defaultsOf = ({options}: RuleFile): readonly unknown[] =>
  Object.values(options).map((option) => option.default)

test('an option takes the list of another rule', () => {
  const rules = settleLikes([ruleWith('commas', '{like: stops.verbs}'), ruleWith('stops', '[said, says]')])
  expect(rules.flatMap(defaultsOf)).toEqual([
    ['said', 'says'],
    ['said', 'says'],
  ])
})

test('a table of words that has “like” in it stays as it is', () => {
  expect(settleLikes([ruleWith('commas', '{like: liked}')]).flatMap(defaultsOf)).toEqual([{like: 'liked'}])
})

test.each(['stops.nouns', 'commas.verbs'])('“like: %s” is said to name nothing', (like) => {
  expect(() => settleLikes([ruleWith('commas', `{like: ${like}}`), ruleWith('stops', '[said]')])).toThrow(
    `rules/commas.yml: “like: ${like}” names no option with a default of its own`,
  )
})
