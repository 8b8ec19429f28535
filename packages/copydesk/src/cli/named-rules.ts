import {existsSync} from 'node:fs'
import {Failure} from '../failure.ts'
import {orElse} from '../nearest.ts'
import {styleRuleOf} from '../styles.ts'
import {rulesIn, type TestedRule} from '../tools/rules-in.ts'
import {houseOf} from './draft-options.ts'
import type {CommandLine} from './parse-command-line.ts'

/** Gives the rules that are meant by a rule's id or by a rule file. Throws a {@link Failure} where there is neither. */
export const namedRules = async (name: string, line: CommandLine): Promise<readonly TestedRule[]> => {
  if (/\.ya?ml$/.test(name)) return rulesIn(name)
  const {rules} = await houseOf('./draft.txt', line.value('config'))
  const rule = rules.get(name) ?? styleRuleOf(name)?.rule
  if (rule) return [{path: name, rule, examples: []}]
  if (existsSync(name)) return rulesIn(name)
  const near = orElse(name, rules.keys())
  throw new Failure(
    `There is no rule “${name}”: ${near || '`copydesk rules` lists them; the name of a rule file ends in .yml'}`,
  )
}
