import {type Example, fixPolicies, quotedPolicies, ruleLevels} from '@copydesk/core'
import {exampleKeys, isMapping} from '../check-rule.ts'
import type {ConfigReader} from '../settings/config-reader.ts'
import type {Keys} from '../yaml-source.ts'
import {entriesOf} from './entries-of.ts'
import {sourceOf} from './source-of.ts'
import type {Fact, Standing} from './style-file.ts'

/** The keys of a fact. */
export const factKeys: readonly string[] = [
  'says',
  'source',
  'since',
  'standing',
  'level',
  'check',
  'options',
  'terms',
  'phrases',
  'replaces',
  'fix',
  'quoted',
  'examples',
  'entry',
]
/** How well a fact may be attested. */
export const standings = ['own', 'copy', 'reported'] as const
const SINCE = /^(?:undated|(?:19|20)\d\d(?:-\d\d){0,2})$/

/** One fact as it stands in its file. */
export interface WrittenFact {
  readonly style: string
  readonly key: string
  readonly value: unknown
  readonly sources: ReadonlyMap<string, unknown>
}

/** “Kiev fell. → Kyiv fell.” is what is wrong and what it becomes; a text without an arrow is only wrong. */
const exampleOf = (read: ConfigReader, value: unknown, keys: Keys): Example | undefined => {
  if (typeof value === 'string') {
    const [bad = '', good] = value.split(' → ')
    return good === undefined ? {bad} : {bad, good}
  }
  if (!isMapping(value)) return read.fail(keys, 'an example is “wrong → right”, or {fine: …}')
  const parts = read.mapping(value, keys, exampleKeys)
  return parts.has('bad') === parts.has('fine')
    ? read.fail(keys, 'an example has either “bad” or “fine”')
    : (value as Example)
}

const examplesOf = (read: ConfigReader, value: unknown, keys: Keys): readonly Example[] => {
  const list = Array.isArray(value) ? value : []
  const examples = list.flatMap((item: unknown, index) => exampleOf(read, item, [...keys, index]) ?? [])
  if (!examples.some((example) => 'bad' in example)) read.fail(keys, 'a fact needs an example that it finds')
  return examples
}

interface CheckAndOptions {
  readonly check: string
  readonly options: Fact['options']
}

const checkOf = (read: ConfigReader, parts: ReadonlyMap<string, unknown>, keys: Keys): CheckAndOptions => {
  const given = parts.has('options') ? read.mapping(parts.get('options'), [...keys, 'options']) : new Map()
  for (const check of ['terms', 'phrases']) {
    if (!parts.has(check)) continue
    if (!Array.isArray(parts.get(check))) read.fail([...keys, check], `“${check}”: expected a list`)
    return {check, options: {...Object.fromEntries(given), [check]: parts.get(check)}}
  }
  const check = read.string(parts.get('check'), [...keys, 'check']) ?? ''
  return {check, options: Object.fromEntries(given)}
}

const sinceOf = (read: ConfigReader, value: unknown, keys: Keys): string => {
  const since = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')
  if (!SINCE.test(since))
    read.fail(keys, 'a fact needs “since”: its year, month or day (2019-10), or undated')
  return since
}

/** Reads one fact; what is wrong goes to the reader. Undefined where the file switches an inherited fact off. */
export const parseFact = (
  read: ConfigReader,
  {style, key, value, sources}: WrittenFact,
): Fact | undefined => {
  const keys = ['facts', key]
  const parts = read.mapping(value, keys, factKeys)
  const pick = <Name extends string>(name: string, names: readonly Name[], otherwise: Name): Name =>
    parts.has(name) ? (read.oneOf(parts.get(name), [...keys, name], names) ?? otherwise) : otherwise
  const standing: Standing = pick('standing', standings, 'own')
  return {
    id: `${style}-${key}`,
    says: read.string(parts.get('says'), [...keys, 'says']) ?? '',
    source: sourceOf(read, parts, keys, sources),
    since: sinceOf(read, parts.get('since'), [...keys, 'since']),
    standing,
    level: pick('level', ruleLevels, standing === 'reported' ? 'suggestion' : 'warning'),
    ...checkOf(read, parts, keys),
    replaces: parts.has('replaces') ? (read.strings(parts.get('replaces'), [...keys, 'replaces']) ?? []) : [],
    fix: pick('fix', fixPolicies, 'offered'),
    quoted: pick('quoted', quotedPolicies, 'skip'),
    examples: examplesOf(read, parts.get('examples'), [...keys, 'examples']),
    entries: entriesOf(read, parts, keys),
  }
}
