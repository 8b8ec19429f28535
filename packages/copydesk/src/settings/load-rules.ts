import type {AnyRule} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {readRule} from '../read-rule.ts'
import {isStyleSource, readYaml, yamlFiles} from '../tools/rules-in.ts'

/** Rules that were loaded, and what is wrong with those that were not. */
export interface LoadedRules {
  readonly rules: readonly AnyRule[]
  readonly failures: readonly string[]
}

/** Loads the house's own rules from files and from folders with the folders in them, whose styles wait to be named; a bad file leaves the others as they are. */
export const loadRules = (paths: readonly string[]): LoadedRules => {
  const rules: AnyRule[] = []
  const failures: string[] = []
  const attempt = (read: () => void): void => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
    }
  }
  const add = (file: string, isNamed: boolean): void => {
    const source = readYaml(file)
    if (isNamed || !isStyleSource(source)) rules.push(readRule(source, file).rule)
  }
  for (const path of paths) {
    attempt(() => {
      for (const file of yamlFiles(path)) attempt(() => add(file, file === path))
    })
  }
  return {rules, failures}
}
