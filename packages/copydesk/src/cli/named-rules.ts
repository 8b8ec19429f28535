import {rulesIn, type TestedRule} from '../tools/rules-in.ts'
import {isYamlPath} from '../yaml-path.ts'
import {houseRule} from './house-rule.ts'
import type {CommandLine} from './parse-command-line.ts'

/** Gives the rules that a rule file holds, or the one that an id names, with the house's options. Throws a `Failure` where there is neither. */
export const namedRules = async (name: string, line: CommandLine): Promise<readonly TestedRule[]> => {
  if (isYamlPath(name)) return rulesIn(name)
  const {rule, options} = await houseRule(name, line)
  return [{path: name, rule: {...rule, options}, examples: []}]
}
