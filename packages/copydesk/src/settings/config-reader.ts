import {withHint} from '../nearest.ts'
import type {Keys, YamlSource} from '../yaml-source.ts'

/** Reads a config's values one by one and collects what is wrong with them, each as a sentence with file and line. */
export interface ConfigReader {
  readonly failures: readonly string[]
  readonly fail: (keys: Keys, message: string) => undefined
  /** The entries of a mapping; a key that is not among `known` is a failure. */
  readonly mapping: (value: unknown, keys: Keys, known?: readonly string[]) => ReadonlyMap<string, unknown>
  readonly string: (value: unknown, keys: Keys) => string | undefined
  readonly strings: (value: unknown, keys: Keys) => readonly string[] | undefined
  readonly oneOf: <Name extends string>(
    value: unknown,
    keys: Keys,
    names: readonly Name[],
  ) => Name | undefined
}

const kindOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a mapping'
        : `“${String(value)}”`

/** Makes the reader of one config. */
export const configReader = ({path, lineOf}: Omit<YamlSource, 'data'>): ConfigReader => {
  const failures: string[] = []
  const nameOf = (keys: Keys): string => (keys.length > 0 ? `“${keys.join('.')}”` : 'the config')
  const fail = (keys: Keys, message: string): undefined => {
    failures.push(`${path}:${lineOf(keys)}: ${message}`)
    return
  }
  const expected = (keys: Keys, what: string, value: unknown): undefined =>
    fail(keys, `${nameOf(keys)}: expected ${what}, got ${kindOf(value)}`)
  const unknownKey = (keys: Keys, key: string, known: readonly string[]): undefined =>
    fail(
      [...keys, key],
      withHint(`there is no key “${key}”`, key, known, `expected one of ${known.join(', ')}`),
    )
  const string = (value: unknown, keys: Keys): string | undefined =>
    typeof value === 'string' ? value : expected(keys, 'text', value)
  return {
    failures,
    fail,
    string,
    mapping: (value, keys, known) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        expected(keys, 'a mapping', value)
        return new Map()
      }
      const entries = new Map(Object.entries(value))
      if (known) for (const key of entries.keys()) if (!known.includes(key)) unknownKey(keys, key, known)
      return entries
    },
    strings: (value, keys) => {
      const list = Array.isArray(value) ? value : [value]
      const texts = list.map((item, index) => string(item, Array.isArray(value) ? [...keys, index] : keys))
      return texts.every((text) => text !== undefined) ? texts : undefined
    },
    oneOf: (value, keys, names) =>
      names.find((name) => name === value) ??
      fail(keys, withHint(`${nameOf(keys)} is ${kindOf(value)}`, String(value), names)),
  }
}
