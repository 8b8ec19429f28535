import type {AnyRule, Example} from '@copydesk/core'
import {checks} from './catalogue.generated.ts'
import {withHint} from './nearest.ts'
import {type LookAtRule, parseRule, type RuleFile} from './parse-rule.ts'
import {optionMistakes} from './settings/check-options.ts'
import {checkDefaults} from './style/check-defaults.ts'

/** A rule that a file holds, with its examples. */
export interface ReadRule {
  readonly rule: AnyRule
  readonly examples: readonly Example[]
}

// By its options: a house makes a copy of a rule that gives way to its style, and the copy keeps them.
const files = new WeakMap<object, RuleFile>()

/** Gives the file of a rule that was read here: its examples, and what its options are about. */
export const fileOf = (rule: AnyRule): RuleFile | undefined => files.get(rule.options as object)

const givenBy = (options: RuleFile['options']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))

/** Whether its check is there, takes these options, and can read them. */
const look: LookAtRule = ({id, check: name, options}) => {
  const check = checks.get(name)
  if (!check) return [[['check'], withHint(`there is no check “${name}”`, name, checks.keys())]]
  const model = {id, check, options: checkDefaults(name)} as unknown as AnyRule
  return optionMistakes(model, ['warning', givenBy(options)]).map(([[option = '', ...way], text]) => [
    ['options', option, 'default', ...way],
    text,
  ])
}

/** Reads a rule of the house's own. Throws a `Failure` that names file, line and key. */
export const readRule = (source: string, path: string): ReadRule => {
  const file = parseRule(source, path, look)
  const {options, examples, check: name, ...policy} = file
  const made = {...policy, check: checks.get(name), options: {...checkDefaults(name), ...givenBy(options)}}
  const rule = made as unknown as AnyRule
  files.set(made.options, file)
  return {rule, examples}
}
