import {settingsOf} from '../settings/check-config.ts'
import {type ConfigReader, configReader} from '../settings/config-reader.ts'
import {readConfigSource} from '../settings/config-source.ts'
import {dialects} from '../settings/dialects.ts'
import {parseFact} from './parse-fact.ts'
import {sourceOf} from './source-of.ts'
import type {LeftFact, StyleFile} from './style-file.ts'

/** The keys of a style file. */
export const styleKeys: readonly string[] = [
  'title',
  'extends',
  'dialect',
  'sources',
  'rules',
  'facts',
  'left',
]
const LEFT_KEYS = ['says', 'source', 'since', 'why']

/** A style as read, and what is wrong with it. */
export interface ParsedStyle {
  readonly style: StyleFile
  readonly failures: readonly string[]
}

/** “What the house says | its source | since | why it is left”. */
const inParts = (line: string): object =>
  Object.fromEntries(line.split(' | ').map((part, at) => [LEFT_KEYS[at] ?? `part ${at + 1}`, part.trim()]))

const leftOf = (
  read: ConfigReader,
  value: unknown,
  sources: ReadonlyMap<string, unknown>,
): readonly LeftFact[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) return read.fail(['left'], '“left”: expected a list') ?? []
  return value.map((item: unknown, index) => {
    const keys = ['left', index]
    const parts = read.mapping(typeof item === 'string' ? inParts(item) : item, keys, LEFT_KEYS)
    const text = (key: string): string => read.string(parts.get(key), [...keys, key]) ?? ''
    return {
      says: text('says'),
      since: text('since'),
      why: text('why'),
      source: sourceOf(read, parts, keys, sources),
    }
  })
}

/** Reads a style file; its name is that of the file. Throws a failure where it is no YAML. */
export const parseStyle = (source: string, path: string): ParsedStyle => {
  const name = path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  const config = readConfigSource(source, path)
  const read = configReader(config)
  const entries = read.mapping(config.data ?? {}, [], styleKeys)
  const sources = entries.has('sources') ? read.mapping(entries.get('sources'), ['sources']) : new Map()
  const facts = entries.has('facts') ? read.mapping(entries.get('facts'), ['facts']) : new Map()
  const dialect = entries.has('dialect')
    ? read.oneOf(entries.get('dialect'), ['dialect'], dialects)
    : undefined
  const style: StyleFile = {
    name,
    title: entries.has('title') ? (read.string(entries.get('title'), ['title']) ?? name) : name,
    extends: entries.has('extends') ? (read.strings(entries.get('extends'), ['extends']) ?? []) : [],
    ...(dialect ? {dialect} : {}),
    rules: entries.has('rules') ? settingsOf(read, entries.get('rules'), ['rules']) : [],
    facts: [...facts].flatMap(([key, value]) => parseFact(read, {style: name, key, value, sources}) ?? []),
    left: leftOf(read, entries.get('left'), sources),
  }
  return {style, failures: read.failures}
}
