import {LineCounter, parseDocument} from 'yaml'
import {Failure} from './failure.ts'

/** The way to a value: keys and places in lists. */
export type Keys = readonly (string | number)[]

/** A YAML file as it was written: data, and where each key stands. */
export interface YamlSource {
  readonly path: string
  readonly data: unknown
  /** The line of a key, given by its path from the root. */
  readonly lineOf: (keys: Keys) => number
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null
}

/** Reads YAML or JSON. Throws a {@link Failure} that names file and line where it is neither. */
export const readYamlSource = (source: string, path: string, firstLine = 1): YamlSource => {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const error = document.errors[0]
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + firstLine - 1
    throw new Failure(`${path}:${line}: ${(error.message.split('\n')[0] ?? '').replace(/ at line.*/, '')}`)
  }
  const lineOf = (keys: Keys): number => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true) as Ranged | undefined
      if (node?.range) return lines.linePos(node.range[0]).line + firstLine - 1
    }
    return firstLine
  }
  try {
    return {path, data: document.toJS({maxAliasCount: 100}), lineOf}
  } catch (cause) {
    throw new Failure(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
