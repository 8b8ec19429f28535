import type {Example, FixPolicy, QuotedPolicy, RuleKind, RuleLevel} from '@copydesk/core'
import {checkRule, isMapping, type RuleDraft} from './check-rule.ts'
import {Failure} from './failure.ts'
import {nameOfYaml} from './yaml-path.ts'
import {type Keys, readYamlSource} from './yaml-source.ts'

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

const open = (source: string, path: string): RuleDraft => {
  const {data, lineOf} = readYamlSource(source, path)
  const fail = (keys: Keys, message: string): never => {
    throw new Failure(`${path}:${lineOf(keys)}: ${message}`)
  }
  return {
    values: new Map(isMapping(data) ? Object.entries(data) : fail([], 'expected a mapping of rule keys')),
    fail,
  }
}

/** Tells what is wrong with a rule that is whole in itself: the way to it in the file, and a sentence. */
export type LookAtRule = (rule: RuleFile) => readonly (readonly [Keys, string])[]

/** Reads one rule file. Throws a {@link Failure} whose message says file, line, the key that is wrong and what was expected. */
export const parseRule = (source: string, path: string, look: LookAtRule = () => []): RuleFile => {
  const draft = open(source, path)
  checkRule(draft)
  const id = nameOfYaml(path)
  const rule = {yields: [], options: {}, ...Object.fromEntries(draft.values), id} as unknown as RuleFile
  const [mistake] = look(rule)
  return mistake ? draft.fail(...mistake) : rule
}
