import type {Example, FixPolicy, Level, QuotedPolicy, RuleKind} from '@copydesk/core'
import {LineCounter, parseDocument} from 'yaml'

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

const KEYS = {
  summary: undefined,
  why: undefined,
  kind: ['typo', 'quotation', 'page', 'consistency', 'style', 'grammar', 'source'],
  level: ['error', 'warning', 'suggestion', 'off'],
  check: undefined,
  fix: ['safe', 'offered', 'none'],
  quoted: ['flag', 'advise', 'skip'],
  yields: undefined,
  options: undefined,
  examples: undefined,
} as const
const OPTIONAL = new Set(['yields', 'options'])

/** A rule file that cannot be used; the message names file, line and key. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
}

/** Reads one rule file. Throws a {@link RuleError} whose message says file, line, the key that is wrong and what was expected. */
export const parseRule = (source: string, path: string): RuleFile => {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, maxAliasCount: 20} as object)
  const fail = (message: string, key?: string): never => {
    const node =
      key === undefined ? undefined : (document.getIn([key], true) as {range?: [number]} | undefined)
    const line = lines.linePos(node?.range?.[0] ?? 0).line
    throw new RuleError(`${path}:${line}: ${message}`)
  }
  const error = document.errors[0]
  if (error) throw new RuleError(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`)
  const data: unknown = document.toJS({maxAliasCount: 20})
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail('expected a mapping of rule keys')
  const rule = new Map(Object.entries(data))
  for (const key of rule.keys()) {
    if (!Object.hasOwn(KEYS, key))
      fail(`unknown key “${key}”: expected one of ${Object.keys(KEYS).join(', ')}`, key)
  }
  for (const [key, values] of Object.entries(KEYS)) {
    const value = rule.get(key)
    if (value === undefined && !OPTIONAL.has(key)) fail(`the key “${key}” is missing`)
    if (values && !(values as readonly unknown[]).includes(value)) {
      fail(`“${key}” is “${String(value)}”: expected one of ${values.join(', ')}`, key)
    }
  }
  const examples = rule.get('examples')
  if (!Array.isArray(examples) || examples.length === 0) fail('expected at least one example', 'examples')
  const id = path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  return {yields: [], options: {}, ...(data as object), id} as unknown as RuleFile
}
