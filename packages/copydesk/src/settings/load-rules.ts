import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {AnyRule} from '@copydesk/core'
import {checks} from '../catalogue.generated.ts'
import {Failure} from '../failure.ts'
import {orElse} from '../nearest.ts'
import {checkDefaults} from '../style/check-defaults.ts'
import {optionMistakes} from './check-options.ts'

const filesIn = (path: string): readonly string[] => {
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch {
    throw new Failure(`${path}: there is no such rule file or folder`)
  }
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

const loadRule = async (path: string): Promise<AnyRule> => {
  const {parseRule, RuleError} = await import('../parse-rule.ts')
  try {
    const {options, examples: _, check: name, ...policy} = parseRule(readFileSync(path, 'utf8'), path)
    const check = checks.get(name)
    if (!check) throw new Failure(`${path}: there is no check “${name}”: ${orElse(name, checks.keys())}`)
    const given = Object.entries(options).map(([key, option]) => [key, option.default] as const)
    const rule = {
      ...policy,
      check,
      options: {...checkDefaults(name), ...Object.fromEntries(given)},
    } as AnyRule
    const [mistake] = optionMistakes({...rule, options: checkDefaults(name)}, [
      rule.level,
      Object.fromEntries(given),
    ])
    if (mistake) throw new Failure(`${path}: ${mistake[1]}`)
    return rule
  } catch (error) {
    throw error instanceof RuleError ? new Failure(error.message) : error
  }
}

/** Rules that were loaded, and what is wrong with those that were not. */
export interface LoadedRules {
  readonly rules: readonly AnyRule[]
  readonly failures: readonly string[]
}

/** Loads the house's own rules from files and folders. */
export const loadRules = async (paths: readonly string[]): Promise<LoadedRules> => {
  const rules: AnyRule[] = []
  const failures: string[] = []
  for (const path of paths) {
    try {
      for (const file of filesIn(path)) rules.push(await loadRule(file))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
    }
  }
  return {rules, failures}
}
