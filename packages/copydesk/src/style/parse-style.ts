import {dialects} from '@copydesk/core'
import {isMapping} from '../check-rule.ts'
import {settingsOf} from '../settings/check-config.ts'
import type {LocatedMistake} from '../settings/check-options.ts'
import {type ConfigReader, configReader} from '../settings/config-reader.ts'
import {nameOfYaml} from '../yaml-path.ts'
import {readYamlSource} from '../yaml-source.ts'
import {entriesOf} from './entries-of.ts'
import {parseFact} from './parse-fact.ts'
import {sourceOf} from './source-of.ts'
import type {Fact, LeftFact, StyleFile} from './style-file.ts'

const KEYS = ['title', 'extends', 'dialect', 'sources', 'entries', 'rules', 'facts', 'left']
const LEFT_KEYS = ['says', 'source', 'since', 'why', 'entry']

/** A style as read, and what is wrong with it. */
export interface ParsedStyle {
  readonly style: StyleFile
  readonly failures: readonly string[]
}

/** “What the house says | its source | since | why it is left | its numbers”. */
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
      entries: entriesOf(read, parts, keys),
    }
  })
}

/** Tells what is wrong with a fact that is whole in itself: the way to it, and a sentence. */
export type LookAtFact = (fact: Fact) => readonly LocatedMistake[]

/** Where an option stands in the file: `terms` and `phrases` need no `options`. */
const written = (value: unknown, [first, ...way]: LocatedMistake[0]): LocatedMistake[0] =>
  first === 'options' && isMapping(value) && Object.hasOwn(value, String(way[0]))
    ? way
    : [first ?? '', ...way]

const factsOf = (
  read: ConfigReader,
  facts: ReadonlyMap<string, unknown>,
  {style, sources}: {readonly style: string; readonly sources: ReadonlyMap<string, unknown>},
  look: LookAtFact,
): readonly Fact[] =>
  [...facts].flatMap(([key, value]) => {
    const fact = parseFact(read, {style, key, value, sources})
    if (!fact) return []
    const mistakes = look(fact)
    for (const [way, text] of mistakes)
      read.fail(['facts', key, ...written(value, way)], `${fact.id}: ${text}`)
    return mistakes.length > 0 ? [] : [fact]
  })

/** Reads a style file; its name is that of the file. A fact that `look` finds wrong is a failure, and left out. Throws a failure where it is no YAML. */
export const parseStyle = (source: string, path: string, look: LookAtFact = () => []): ParsedStyle => {
  const name = nameOfYaml(path)
  const config = readYamlSource(source, path)
  const read = configReader(config)
  const entries = read.mapping(config.data ?? {}, [], KEYS)
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
    ...(typeof entries.get('entries') === 'number' ? {entries: Number(entries.get('entries'))} : {}),
    rules: entries.has('rules') ? settingsOf(read, entries.get('rules'), ['rules']) : [],
    facts: factsOf(read, facts, {style: name, sources}, look),
    left: leftOf(read, entries.get('left'), sources),
  }
  return {style, failures: read.failures}
}
