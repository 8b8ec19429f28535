import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {AnyRule} from '@copydesk/core'
import {Failure} from '../failure.ts'

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

/** Rules that were loaded, and what is wrong with those that were not. */
export interface LoadedRules {
  readonly rules: readonly AnyRule[]
  readonly failures: readonly string[]
}

/** Loads the house's own rules from files and folders; a bad file leaves the others as they are. */
export const loadRules = async (paths: readonly string[]): Promise<LoadedRules> => {
  if (paths.length === 0) return {rules: [], failures: []}
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
  // Only a house with rules of its own pays for reading YAML.
  const {readRule} = await import('../read-rule.ts')
  for (const path of paths) {
    attempt(() => {
      for (const file of filesIn(path))
        attempt(() => rules.push(readRule(readFileSync(file, 'utf8'), file).rule))
    })
  }
  return {rules, failures}
}
