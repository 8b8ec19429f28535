import {dirname, join} from 'node:path'
import {Failure} from '../failure.ts'
import {withHint} from '../nearest.ts'
import {ownStyles, styleOf, styles} from '../styles.ts'
import {readYaml} from '../tools/rules-in.ts'
import {isYamlPath} from '../yaml-path.ts'
import {factMistakes} from './fact-mistakes.ts'
import {parseStyle} from './parse-style.ts'
import type {Style} from './style.ts'
import {styleFrom} from './style-from.ts'

const DEEPEST = 5

/** A style that another extends: one that is known by name, or a file beside it. */
const parentOf = (name: string, path: string, depth: number, failures: string[]): readonly Style[] => {
  if (isYamlPath(name)) return readStyle(join(dirname(path), name), depth + 1, failures)
  const style = styleOf(name)
  if (!style) failures.push(withHint(`${path}: there is no style “${name}” to extend`, name, styles.keys()))
  return style ? [style] : []
}

const readStyle = (path: string, depth: number, failures: string[]): readonly Style[] => {
  if (depth > DEEPEST) throw new Failure(`${path}: styles extend each other too deeply, perhaps in a circle`)
  const parsed = parseStyle(readYaml(path), path, factMistakes)
  failures.push(...parsed.failures)
  const parents = parsed.style.extends.flatMap((name) => parentOf(name, path, depth, failures))
  return [styleFrom(parsed.style, parents)]
}

/** Loads a style of the house's own and makes it known by `names`; gives what is wrong with it, the rest of it holds. */
export const loadStyle = (path: string, names: readonly string[] = [path]): readonly string[] => {
  const failures: string[] = []
  try {
    const [style] = readStyle(path, 0, failures)
    for (const name of style ? [...names, ...(names.length === 0 ? [style.name] : [])] : []) {
      if (style) ownStyles.set(name, style)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    failures.push(error.message)
  }
  return failures
}
