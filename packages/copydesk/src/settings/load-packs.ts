import {relative} from 'node:path'
import process from 'node:process'
import {Failure} from '../failure.ts'
import {loadStyle} from '../style/load-style.ts'
import {isStyleSource, readYaml, yamlFiles} from '../tools/rules-in.ts'
import {findPack} from './find-pack.ts'
import {type LoadedRules, loadRules} from './load-rules.ts'

const MOST_FILES = 500

const filesOf = (folder: string, name: string): readonly string[] => {
  const files = yamlFiles(folder, false).map((path) => relative(process.cwd(), path) || path)
  if (files.length > MOST_FILES) throw new Failure(`the pack “${name}” has more than ${MOST_FILES} files`)
  return files
}

const loadPack = async (name: string, folder: string): Promise<LoadedRules> => {
  const files = filesOf(findPack(name, folder), name)
  const stylePaths = files.filter((path) => isStyleSource(readYaml(path)))
  const failures = stylePaths.flatMap((path) => loadStyle(path, []))
  const loaded = loadRules(files.filter((path) => !stylePaths.includes(path)))
  return {rules: loaded.rules, failures: [...failures, ...loaded.failures]}
}

/** Says what is wrong with the pack of a number from 0 in the config’s list. */
type FailPack = (index: number, message: string) => void

/** Loads packs of rules and styles. Only their YAML is read, only inside their folders; symbolic links are not followed. */
export const loadPacks = async (
  names: readonly string[],
  folder: string,
  fail: FailPack,
): Promise<LoadedRules> => {
  const packs: LoadedRules[] = []
  for (const [index, name] of names.entries()) {
    try {
      packs.push(await loadPack(name, folder))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      fail(index, error.message)
    }
  }
  return {rules: packs.flatMap(({rules}) => rules), failures: packs.flatMap(({failures}) => failures)}
}
