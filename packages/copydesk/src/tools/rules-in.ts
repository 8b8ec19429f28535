import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {AnyRule, Dialect, Example} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {readRule} from '../read-rule.ts'
import {reasonOf} from '../reason-of.ts'
import {factMistakes} from '../style/fact-mistakes.ts'
import {parseStyle} from '../style/parse-style.ts'
import {styleRule} from '../style/style-rule.ts'
import {isYamlPath} from '../yaml-path.ts'

/** A rule with its examples, and the file that it stands in. */
export interface TestedRule {
  readonly path: string
  readonly rule: AnyRule
  readonly examples: readonly Example[]
  readonly dialect?: Dialect
}

const LARGEST = 2 ** 20
const DEEPEST = 4

const isFile = (entry: Dirent, path: string, links: boolean): boolean =>
  entry.isFile() ||
  (links && entry.isSymbolicLink() && statSync(path, {throwIfNoEntry: false})?.isFile() === true)

/** The YAML files of a folder and the folders in it; what is hidden (a config) holds no rules. Symbolic links to files are followed where `links` says so, those to folders never. */
export const yamlFiles = (path: string, links = true, depth = 0): readonly string[] => {
  if (depth > DEEPEST) return []
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
  return readdirSync(path, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({name}) => !name.startsWith('.'))
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : yamlFiles(inner, links, depth + 1)
      return isYamlPath(entry.name) && isFile(entry, inner, links) ? [inner] : []
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

/** Whether a YAML file is a style's. */
export const isStyleSource = (source: string): boolean => /^(?:facts|title|extends):/m.test(source)

/** Reads the rules of one file, a rule's or a style's. Throws a {@link Failure} that names file, line and key. */
export const rulesIn = (path: string): readonly TestedRule[] => {
  const source = readYaml(path)
  if (!isStyleSource(source)) return [{path, ...readRule(source, path)}]
  const {style, failures} = parseStyle(source, path, factMistakes)
  if (failures.length > 0) throw new Failure(failures.join('\n'))
  return style.facts.map((fact) => ({
    path,
    rule: styleRule(fact).rule,
    examples: fact.examples,
    ...(style.dialect ? {dialect: style.dialect} : {}),
  }))
}
