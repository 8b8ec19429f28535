import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {AnyRule, Dialect, Example} from '@copydesk/core'
import {checks} from '../catalogue.generated.ts'
import {reasonOf} from '../cli/read-copy.ts'
import {Failure} from '../failure.ts'
import {orElse} from '../nearest.ts'
import {parseRule, RuleError} from '../parse-rule.ts'
import {checkDefaults} from '../style/check-defaults.ts'
import {parseStyle} from '../style/parse-style.ts'
import {styleRule} from '../style/style-rule.ts'

/** A rule with its examples, and the file that it stands in. */
export interface TestedRule {
  readonly path: string
  readonly rule: AnyRule
  readonly examples: readonly Example[]
  readonly dialect?: Dialect
}

const LARGEST = 2 ** 20
const DEEPEST = 4

/** The YAML files of a folder and the folders in it; symbolic links are not followed. */
export const yamlFiles = (path: string, depth = 0): readonly string[] => {
  if (depth > DEEPEST) return []
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
  return readdirSync(path, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : yamlFiles(inner, depth + 1)
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [inner] : []
    })
}

/** Reads a rule or style file of sensible size. */
export const readYaml = (path: string): string => {
  try {
    if (statSync(path).size > LARGEST)
      throw new Failure(`${path}: is larger than a megabyte, so it is no rule file`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
}

const ruleIn = (source: string, path: string): TestedRule => {
  try {
    const {options, examples, check: name, ...policy} = parseRule(source, path)
    const check = checks.get(name)
    if (!check) throw new Failure(`${path}: there is no check “${name}”: ${orElse(name, checks.keys())}`)
    const own = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default]))
    return {path, examples, rule: {...policy, check, options: {...checkDefaults(name), ...own}} as AnyRule}
  } catch (error) {
    throw error instanceof RuleError ? new Failure(error.message) : error
  }
}

/** Whether a YAML file is a style's. */
export const isStyleSource = (source: string): boolean => /^(?:facts|title|extends):/m.test(source)

/** Reads the rules of one file, a rule's or a style's. Throws a {@link Failure} that names file, line and key. */
export const rulesIn = (path: string): readonly TestedRule[] => {
  const source = readYaml(path)
  if (!isStyleSource(source)) return [ruleIn(source, path)]
  const {style, failures} = parseStyle(source, path)
  if (failures.length > 0) throw new Failure(failures.join('\n'))
  return style.facts.map((fact) => ({
    path,
    rule: styleRule(fact).rule,
    examples: fact.examples,
    ...(style.dialect ? {dialect: style.dialect} : {}),
  }))
}
