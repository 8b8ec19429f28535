import {fixPolicies, quotedPolicies, ruleKinds, ruleLevels} from '@copydesk/core'
import {withHint} from './nearest.ts'
import type {Keys} from './yaml-source.ts'

/** One rule file while it is read: its values by key, and a way to say what is wrong. */
export interface RuleDraft {
  readonly values: ReadonlyMap<string, unknown>
  readonly fail: (keys: Keys, message: string) => never
}

/** The keys of a rule file and what each must be: text, one of a few words, or something looked at more closely. */
const KEYS: ReadonlyMap<string, readonly string[] | 'text' | 'any'> = new Map<
  string,
  readonly string[] | 'text' | 'any'
>([
  ['summary', 'text'],
  ['why', 'text'],
  ['kind', ruleKinds],
  ['level', ruleLevels],
  ['check', 'text'],
  ['fix', fixPolicies],
  ['quoted', quotedPolicies],
  ['yields', 'any'],
  ['options', 'any'],
  ['examples', 'any'],
])
const OPTIONAL: ReadonlySet<string> = new Set(['yields', 'options'])
/** The keys of an example. */
export const exampleKeys: readonly string[] = ['bad', 'good', 'fine', 'options', 'date', 'dialect', 'source']

/** Tells a mapping from a list and from plain values. */
export const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const checkKeys = ({values, fail}: RuleDraft): void => {
  for (const key of values.keys()) {
    if (KEYS.has(key)) continue
    // The rules of other houses may have keys that a newer Copydesk knows.
    fail(
      [key],
      withHint(`unknown key “${key}”`, key, KEYS.keys(), `expected one of ${[...KEYS.keys()].join(', ')}`),
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

const checkOptions = ({values, fail}: RuleDraft): void => {
  const options = values.get('options') ?? {}
  if (!isMapping(options)) fail(['options'], '“options”: expected a mapping of option names')
  for (const [name, option] of Object.entries(options)) {
    if (!isMapping(option) || !Object.hasOwn(option, 'about') || !Object.hasOwn(option, 'default')) {
      fail(['options', name], `the option “${name}”: expected {about: …, default: …}`)
    }
  }
}

const checkExamples = ({values, fail}: RuleDraft): void => {
  const examples = values.get('examples')
  if (!Array.isArray(examples) || examples.length === 0) {
    fail(['examples'], 'expected at least one example: {bad: …, good: …} or {fine: …}')
  }
  for (const [index, example] of (examples as readonly unknown[]).entries()) {
    const keys = isMapping(example) ? Object.keys(example) : []
    const strange = keys.find((key) => !exampleKeys.includes(key))
    if (strange)
      fail(
        ['examples', index, strange],
        withHint(`unknown key “${strange}” of an example`, strange, exampleKeys),
      )
    if (keys.includes('bad') === keys.includes('fine'))
      fail(['examples', index], 'an example has either “bad” or “fine”')
  }
}

const checkYields = ({values, fail}: RuleDraft): void => {
  const yields = values.get('yields') ?? []
  if (!Array.isArray(yields) || yields.some((id) => typeof id !== 'string')) {
    fail(['yields'], '“yields”: expected a list of rule ids')
  }
}

/** Checks a rule file key by key; the first mistake fails. */
export const checkRule = (draft: RuleDraft): void => {
  for (const check of [checkKeys, checkOptions, checkExamples, checkYields]) check(draft)
}
