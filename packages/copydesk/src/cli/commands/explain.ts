import type {Example} from '@copydesk/core'
import {Failure} from '../../failure.ts'
import {loadCheckDoc, loadRuleDoc} from '../../load-rule-doc.ts'
import {orElse} from '../../nearest.ts'
import {fileOf} from '../../read-rule.ts'
import {styleRuleOf} from '../../styles.ts'
import {houseOf} from '../draft-options.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print} from '../streams.ts'

const indented = (text: string): string => text.replaceAll('\n', '\n      ')

const exampleLine = (example: Example): string => {
  if ('fine' in example) return `  ✓ ${indented(example.fine)}\n`
  const good = [example.good ?? []]
    .flat()
    .map((text) => `\n    ${text === '' ? '(nothing)' : indented(text)}`)
  return `  ✗ ${indented(example.bad)}${good.join('')}\n`
}

const optionLine = (name: string, about: string, value: unknown): string => {
  const shown = JSON.stringify(value)
  return `  ${name}: ${about} Now ${shown.length > 100 ? `${shown.slice(0, 99)}…` : shown}\n`
}

/** Explains one rule: what it wants, why, how it looks, what can be set. */
export const explainCommand = async (line: CommandLine): Promise<number> => {
  const [id] = line.operands
  const {rules} = await houseOf('./draft.txt', line.value('config'))
  if (id === undefined) throw new Failure('Name a rule: copydesk explain RULE; `copydesk rules` lists them')
  const house = styleRuleOf(id)
  const rule = rules.get(id) ?? house?.rule
  if (!rule)
    throw new Failure(
      `There is no rule “${id}”: ${orElse(id, rules.keys()) || '`copydesk rules` lists them'}`,
    )
  const doc = (await loadRuleDoc(id)) ?? fileOf(rule)
  const check = house ? await loadCheckDoc(house.fact.check) : doc
  const fixes = {safe: '--fix writes it', offered: 'it is offered, an editor chooses', none: 'there is none'}
  const quoted = {flag: 'as elsewhere', advise: 'a suggestion, never fixed', skip: 'not looked at'}
  const options = Object.entries(rule.options as object).map(([name, value]) =>
    optionLine(name, (doc ?? check)?.options[name]?.about ?? 'As the house has it.', value),
  )
  const examples = (doc?.examples ?? house?.fact.examples ?? []).slice(0, 8).map(exampleLine)
  await print(
    [
      `${rule.id} (${rule.kind}, level ${rule.level})\n\n${rule.summary}\n${rule.why}\n\n`,
      `Its fix: ${fixes[rule.fix]}. In quoted speech: ${quoted[rule.quoted]}.\n`,
      examples.length > 0 ? `\n${examples.join('')}` : '',
      options.length > 0 ? `\nOptions:\n${options.join('')}` : '',
      `\nSwitch it off with\n\n  rules:\n    ${rule.id}: off\n`,
    ].join(''),
  )
  return 0
}
