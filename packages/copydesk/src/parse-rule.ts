import type {Example, FixPolicy, QuotedPolicy, RuleKind, RuleLevel} from '@copydesk/core'
import {type Document, LineCounter, parseDocument} from 'yaml'
import {checkRule, isMapping, type Keys, type RuleDraft} from './check-rule.ts'

/** A rule file's content, checked. */
export interface RuleFile {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly kind: RuleKind
  readonly level: RuleLevel
  readonly check: string
  readonly fix: FixPolicy
  readonly quoted: QuotedPolicy
  readonly yields: readonly string[]
  /** Option name to what it is about and its default. */
  readonly options: Readonly<Record<string, {readonly about: string; readonly default: unknown}>>
  readonly examples: readonly Example[]
}

/** A rule file that cannot be used; the message names file, line and key. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
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

const open = (source: string, path: string): RuleDraft => {
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

/** Tells what is wrong with a rule that is whole in itself: the way to it in the file, and a sentence. */
export type LookAtRule = (rule: RuleFile) => readonly (readonly [Keys, string])[]

/** Reads one rule file. Throws a {@link RuleError} whose message says file, line, the key that is wrong and what was expected. */
export const parseRule = (source: string, path: string, look: LookAtRule = () => []): RuleFile => {
  const draft = open(source, path)
  checkRule(draft)
  const id = path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
  const rule = {yields: [], options: {}, ...Object.fromEntries(draft.values), id} as unknown as RuleFile
  const [mistake] = look(rule)
  return mistake ? draft.fail(...mistake) : rule
}
