import {dialects, ruleLevels} from '@copydesk/core'
import {isDay} from '../is-day.ts'
import type {Keys, YamlSource} from '../yaml-source.ts'
import type {Config, Layer, RuleSetting} from './config.ts'
import {type ConfigReader, configReader} from './config-reader.ts'

const LAYER = ['style', 'dialect', 'date', 'rules', 'vocabulary', 'sources']
const CONFIG = [...LAYER, 'extends', 'overrides', 'ignore']

const without = <Value extends object>(
  value: Value,
): {readonly [Key in keyof Value]: NonNullable<Value[Key]>} =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never

const settingOf = (read: ConfigReader, value: unknown, keys: Keys): RuleSetting | undefined => {
  if (!Array.isArray(value)) return read.oneOf(value, keys, ruleLevels)
  const level = read.oneOf(value[0], [...keys, 0], ruleLevels)
  if (value.length > 2) return read.fail(keys, `“${keys.join('.')}”: expected [level, options]`)
  const options = value.length > 1 ? read.mapping(value[1], [...keys, 1]) : new Map()
  return level && [level, Object.fromEntries(options)]
}

/** The settings of rules in a mapping of ids. */
export const settingsOf = (
  read: ConfigReader,
  value: unknown,
  keys: Keys,
): readonly (readonly [string, RuleSetting])[] =>
  [...read.mapping(value, keys)].flatMap(([id, said]) => {
    const setting = settingOf(read, said, [...keys, id])
    return setting === undefined ? [] : [[id, setting] as const]
  })

interface Rules {
  readonly rules?: ReadonlyMap<string, RuleSetting>
  readonly ruleFiles?: readonly string[]
}

// A mapping of ids to levels; or a list of rule files, folders and such mappings.
const rulesOf = (read: ConfigReader, value: unknown, keys: Keys): Rules => {
  if (value === undefined) return {}
  if (!Array.isArray(value)) return {rules: new Map(settingsOf(read, value, keys))}
  const items = value.map((item, index) => ({item: item as unknown, keys: [...keys, index]}))
  const files = items.flatMap(({item}) => (typeof item === 'string' ? [item] : []))
  const settings = items.flatMap((part) =>
    typeof part.item === 'string' ? [] : settingsOf(read, part.item, part.keys),
  )
  return {rules: new Map(settings), ruleFiles: files}
}

const dateOf = (read: ConfigReader, value: unknown, keys: Keys): string | undefined => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return isDay(text) ? text : read.fail(keys, `“date”: expected a day as YYYY-MM-DD, got “${text}”`)
}

const layerOf = (read: ConfigReader, entries: ReadonlyMap<string, unknown>, keys: Keys): Layer & Rules => {
  const part = <Value>(key: string, take: (value: unknown, at: Keys) => Value): Value | undefined =>
    entries.has(key) ? take(entries.get(key), [...keys, key]) : undefined
  return without({
    style: part('style', read.string),
    dialect: part('dialect', (value, at) => read.oneOf(value, at, dialects)),
    date: part('date', (value, at) => dateOf(read, value, at)),
    vocabulary: part('vocabulary', read.strings),
    sources: part('sources', read.strings),
    ...rulesOf(read, entries.get('rules'), [...keys, 'rules']),
  })
}

/** Checks what was read and gives the config; the failures say what was left out. Paths stay as they were written. */
export const checkConfig = (
  source: YamlSource,
  root: Keys = [],
): {readonly config: Config; readonly read: ConfigReader} => {
  const read = configReader(source)
  // An empty file says nothing, which is allowed.
  const entries = read.mapping(source.data ?? {}, root, CONFIG)
  const list = entries.get('overrides') ?? []
  if (!Array.isArray(list)) read.fail([...root, 'overrides'], '“overrides”: expected a list')
  const overrides = (Array.isArray(list) ? list : []).map((item: unknown, index) => {
    const keys = [...root, 'overrides', index]
    const parts = read.mapping(item, keys, ['files', ...LAYER])
    const files = parts.has('files') ? read.strings(parts.get('files'), [...keys, 'files']) : undefined
    if (!parts.has('files')) read.fail(keys, '“overrides”: expected “files” with one glob or more')
    const {ruleFiles, ...layer} = layerOf(read, parts, keys)
    if (ruleFiles?.length)
      read.fail([...keys, 'rules'], 'rule files are named at the top, not for some files only')
    return {...layer, files: files ?? []}
  })
  const ignore = entries.has('ignore') ? read.strings(entries.get('ignore'), [...root, 'ignore']) : undefined
  const packs = entries.has('extends')
    ? read.strings(entries.get('extends'), [...root, 'extends'])
    : undefined
  return {config: without({...layerOf(read, entries, root), extends: packs, overrides, ignore}), read}
}
