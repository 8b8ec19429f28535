import type {AnyRule, RuleLevel} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {withHint} from '../nearest.ts'
import {ruleOf} from '../settings/rule-of.ts'
import {settingsFor} from '../settings/settings-for.ts'
import {houseOf, SOME_DRAFT} from './house-of.ts'
import type {CommandLine} from './parse-command-line.ts'
import {runOf} from './run-of.ts'

/** A rule as the house of the working folder has it. */
export interface HouseRule {
  readonly rule: AnyRule
  readonly level: RuleLevel
  readonly options: object
}

/** Finds a rule by its id, a style's too, with the level and options that config and command line give it. Throws a {@link Failure} where there is none. */
export const houseRule = async (id: string, line: CommandLine): Promise<HouseRule> => {
  const {config, layer} = runOf(line)
  const house = await houseOf(SOME_DRAFT, config)
  const rule = ruleOf(house, id)
  if (!rule) {
    throw new Failure(
      withHint(`There is no rule “${id}”`, id, house.rules.keys(), '`copydesk rules` lists them'),
    )
  }
  const active = settingsFor(house, [house.config, layer]).rules.find((one) => one.rule.id === id)
  return {
    rule,
    level: active?.level ?? (house.rules.has(id) ? 'off' : rule.level),
    options: active?.options ?? (rule.options as object),
  }
}
