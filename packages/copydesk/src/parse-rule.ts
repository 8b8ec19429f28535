import type {Example, FixPolicy, Level, QuotedPolicy, RuleKind} from '@copydesk/core'
import {type Document, LineCounter, parseDocument} from 'yaml'
import {orElse} from './nearest.ts'

/** A rule file's content, checked. */
export interface RuleFile {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly kind: RuleKind
  readonly level: Level | 'off'
  readonly check: string
  readonly fix: FixPolicy
  readonly quoted: QuotedPolicy
  readonly yields: readonly string[]
  /** Option name to what it is about and its default. */
  readonly options: Readonly<Record<string, {readonly about: string; readonly default: unknown}>>
  readonly examples: readonly Example[]
}

/** The keys of a rule file and what each must be: text, one of a few words, or something looked at more closely. */
const KEYS: ReadonlyMap<string, readonly string[] | 'text' | 'any'> = new Map<
  string,
  readonly string[] | 'text' | 'any'
>([
  ['summary', 'text'],
  ['why', 'text'],
  ['kind', ['typo', 'quotation', 'page', 'consistency', 'style', 'grammar', 'source']],
  ['level', ['error', 'warning', 'suggestion', 'off']],
  ['check', 'text'],
  ['fix', ['safe', 'offered', 'none']],
  ['quoted', ['flag', 'advise', 'skip']],
  ['yields', 'any'],
  ['options', 'any'],
  ['examples', 'any'],
])
const OPTIONAL: ReadonlySet<string> = new Set(['yields', 'options'])
const EXAMPLE_KEYS: readonly string[] = ['bad', 'good', 'fine', 'options', 'date', 'dialect', 'source']

/** A rule file that cannot be used; the message names file, line and key. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
}

type Keys = readonly (string | number)[]

/** One rule file while it is read: its values by key, and a way to say what is wrong. */
interface Draft {
  readonly values: ReadonlyMap<string, unknown>
  readonly fail: (keys: Keys, message: string) => never
}

const lineOf = (document: Document, lines: LineCounter, keys: Keys): number => {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true) as
      | {readonly range?: readonly [number]}
      | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const open = (source: string, path: string): Draft => {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const fail = (keys: Keys, message: string): never => {
    throw new RuleError(`${path}:${lineOf(document, lines, keys)}: ${message}`)
  }
  const error = document.errors[0]
  if (error) throw new RuleError(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`)
  const data: unknown = document.toJS({maxAliasCount: 20})
  return {
    values: new Map(isMapping(data) ? Object.entries(data) : fail([], 'expected a mapping of rule keys')),
    fail,
  }
}

const checkKeys = ({values, fail}: Draft): void => {
  for (const key of values.keys()) {
    if (KEYS.has(key)) continue
    // The rules of other houses may have keys that a newer Copydesk knows.
    fail(
      [key],
      `unknown key “${key}”: ${orElse(key, KEYS.keys()) || `expected one of ${[...KEYS.keys()].join(', ')}`}`,
    )
  }
  for (const [key, wanted] of KEYS) {
    const value = values.get(key)
    if (value === undefined && !OPTIONAL.has(key)) fail([], `the key “${key}” is missing`)
    if (wanted === 'text' && typeof value !== 'string') fail([key], `“${key}”: expected text`)
    if (Array.isArray(wanted) && !wanted.includes(value)) {
      fail([key], `“${key}” is “${String(value)}”: expected one of ${wanted.join(', ')}`)
    }
  }
}

const checkOptions = ({values, fail}: Draft): void => {
  const options = values.get('options') ?? {}
  if (!isMapping(options)) fail(['options'], '“options”: expected a mapping of option names')
  for (const [name, option] of Object.entries(options)) {
    if (!isMapping(option) || !Object.hasOwn(option, 'about') || !Object.hasOwn(option, 'default')) {
      fail(['options', name], `the option “${name}”: expected {about: …, default: …}`)
    }
  }
}

const checkExamples = ({values, fail}: Draft): void => {
  const examples = values.get('examples')
  if (!Array.isArray(examples) || examples.length === 0) {
    fail(['examples'], 'expected at least one example: {bad: …, good: …} or {fine: …}')
  }
  for (const [index, example] of (examples as readonly unknown[]).entries()) {
    const keys = isMapping(example) ? Object.keys(example) : []
    const strange = keys.find((key) => !EXAMPLE_KEYS.includes(key))
    if (strange)
      fail(
        ['examples', index, strange],
        `unknown key “${strange}” of an example: ${orElse(strange, EXAMPLE_KEYS)}`,
      )
    if (keys.includes('bad') === keys.includes('fine'))
      fail(['examples', index], 'an example has either “bad” or “fine”')
  }
}

const checkYields = ({values, fail}: Draft): void => {
  const yields = values.get('yields') ?? []
  if (!Array.isArray(yields) || yields.some((id) => typeof id !== 'string')) {
    fail(['yields'], '“yields”: expected a list of rule ids')
  }
}

/** Reads one rule file. Throws a {@link RuleError} whose message says file, line, the key that is wrong and what was expected. */
export const parseRule = (source: string, path: string): RuleFile => {
  const draft = open(source, path)
  for (const check of [checkKeys, checkOptions, checkExamples, checkYields]) check(draft)
  const id = path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  return {yields: [], options: {}, ...Object.fromEntries(draft.values), id} as unknown as RuleFile
}
