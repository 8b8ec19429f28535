import {readFileSync} from 'node:fs'
import {basename, dirname, relative} from 'node:path'
import process from 'node:process'
import {Failure} from '../failure.ts'
import {reasonOf} from '../reason-of.ts'
import {loadStyle} from '../style/load-style.ts'
import {isYamlPath} from '../yaml-path.ts'
import {readYamlSource, type YamlSource} from '../yaml-source.ts'
import {checkConfig} from './check-config.ts'
import {checkNames} from './check-names.ts'
import type {Config} from './config.ts'
import {defaultHouse, type House} from './house.ts'
import {keptMap} from './kept-map.ts'
import {loadPacks} from './load-packs.ts'
import {loadRules} from './load-rules.ts'
import {locatedConfig} from './located.ts'

const sourceOf = (path: string, shown: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`${shown}: the config cannot be read: ${reasonOf(error)}`)
  }
}

const dataOf = (source: YamlSource, root: readonly string[]): unknown =>
  root.reduce((data: unknown, key) => new Map(Object.entries(Object(data))).get(key), source.data)

/** The styles that a config names by their files. */
const stylesIn = ({style, overrides = []}: Config): readonly string[] =>
  [style, ...overrides.map((layer) => layer.style)].flatMap((name) =>
    name !== undefined && isYamlPath(name) ? name : [],
  )

const read = async (path: string, trusted: boolean): Promise<House> => {
  const shown = relative(process.cwd(), path) || path
  const root = basename(path) === 'package.json' ? ['copydesk'] : []
  const source = readYamlSource(sourceOf(path, shown), shown)
  const {config, read: reader} = checkConfig({...source, data: dataOf(source, root)}, root)
  const folder = dirname(path)
  const located = locatedConfig(config, folder)
  const own = loadRules(trusted ? (located.ruleFiles ?? []) : [])
  const packs = await loadPacks(trusted ? (located.extends ?? []) : [], folder, (index, message) =>
    reader.fail([...root, 'extends', index], message),
  )
  const styleFailures = trusted ? stylesIn(located).flatMap((style) => loadStyle(style)) : []
  const rules = new Map([
    ...defaultHouse.rules,
    ...[...packs.rules, ...own.rules].map((rule) => [rule.id, rule] as const),
  ])
  const checked = checkNames({rules}, reader, located, root)
  const untrusted =
    !trusted && (located.ruleFiles || located.extends)
      ? [`${shown}: its rule files wait until the folder is trusted`]
      : []
  return {
    folder,
    path,
    config: checked,
    rules,
    failures: [...reader.failures, ...packs.failures, ...own.failures, ...styleFailures, ...untrusted],
  }
}

const withoutConfig = (error: unknown): House => {
  if (!(error instanceof Failure)) throw error
  return {...defaultHouse, failures: [error.message]}
}

const houses = keptMap<string, Promise<House>>()

/** Loads a config and what it names, once; an untrusted one brings no rules of its own. What is wrong with it is among the house's failures. */
export const loadHouse = (path: string, trusted = true): Promise<House> => {
  const key = `${trusted} ${path}`
  const house = houses.get(key) ?? read(path, trusted).catch(withoutConfig)
  houses.set(key, house)
  return house
}
