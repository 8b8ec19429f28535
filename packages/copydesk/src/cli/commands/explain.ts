import type {Example} from '@copydesk/core'
import {Failure} from '../../failure.ts'
import {loadCheckDoc, loadRuleDoc} from '../../load-rule-doc.ts'
import {fileOf} from '../../read-rule.ts'
import {styleRuleOf} from '../../styles.ts'
import {hang} from '../fold.ts'
import {type HouseRule, houseRule} from '../house-rule.ts'
import type {CommandLine} from '../parse-command-line.ts'
import type {Look} from '../reporter.ts'
import {lookOf} from '../run-of.ts'
import {print} from '../streams.ts'

const lines = (head: string, text: string, look: Look): string =>
  text
    .split('\n')
    .map((line, index) => `${hang(index === 0 ? head : '      ', line, look)}\n`)
    .join('')

const exampleLines = (example: Example, look: Look): string => {
  if ('fine' in example) return lines('  ✓ ', example.fine, look)
  const good = [example.good ?? []].flat().map((text) => lines('    ', text || '(nothing)', look))
  return lines('  ✗ ', example.bad, look) + good.join('')
}

const optionLines = (name: string, about: string, value: unknown, look: Look): string => {
  const shown = JSON.stringify(value)
  return lines(`  ${name}: `, `${about} Now ${shown.length > 100 ? `${shown.slice(0, 99)}…` : shown}`, look)
}

const FIXES = {
  safe: '--fix writes it',
  offered: 'it is offered, an editor chooses',
  none: 'there is none',
}
const QUOTED = {flag: 'as elsewhere', advise: 'a suggestion, never fixed', skip: 'not looked at'}

const switchLines = (id: string, level: HouseRule['level']): string => {
  const [state, setting] = level === 'off' ? ['on', 'warning'] : ['off', 'off']
  return `\nSwitch it ${state} with\n\n  rules:\n    ${id}: ${setting}\n`
}

/** Explains one rule: what it wants, why, how it looks, how the house has set it. */
export const explainCommand = async (line: CommandLine): Promise<number> => {
  const [id] = line.operands
  if (id === undefined) throw new Failure('Name a rule: copydesk explain RULE; `copydesk rules` lists them')
  const {rule, level, options} = await houseRule(id, line)
  const fact = styleRuleOf(id)?.fact
  const doc = (await loadRuleDoc(id)) ?? fileOf(rule)
  const abouts = (fact ? await loadCheckDoc(fact.check) : doc)?.options
  const look = lookOf(line)
  const examples = (doc?.examples ?? fact?.examples ?? []).slice(0, 8).map((one) => exampleLines(one, look))
  const settings = Object.entries(options).map(([name, value]) =>
    optionLines(name, abouts?.[name]?.about ?? 'As the house has it.', value, look),
  )
  await print(
    [
      `${id} (${rule.kind}, level ${level})\n\n`,
      lines('', rule.summary, look),
      lines('', rule.why, look),
      '\n',
      lines('', `Its fix: ${FIXES[rule.fix]}. In quoted speech: ${QUOTED[rule.quoted]}.`, look),
      examples.length > 0 ? `\n${examples.join('')}` : '',
      settings.length > 0 ? `\nOptions:\n${settings.join('')}` : '',
      switchLines(id, level),
    ].join(''),
  )
  return 0
}
