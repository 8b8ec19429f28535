import type {AnyCheck} from './check.ts'
import type {RuleLevel} from './level.ts'

/** What a rule may be about. */
export const ruleKinds = ['typo', 'quotation', 'page', 'consistency', 'style', 'grammar', 'source'] as const
/** One of {@link ruleKinds}. */
export type RuleKind = (typeof ruleKinds)[number]

/** What becomes of a fix. `safe`: --fix applies it; `offered`: an editor chooses; `none`: there is nothing to offer. */
export const fixPolicies = ['safe', 'offered', 'none'] as const
/** One of {@link fixPolicies}. */
export type FixPolicy = (typeof fixPolicies)[number]

/** What becomes of a finding in quoted speech: told as elsewhere; as a suggestion that is never fixed; not at all. */
export const quotedPolicies = ['flag', 'advise', 'skip'] as const
/** One of {@link quotedPolicies}. */
export type QuotedPolicy = (typeof quotedPolicies)[number]

/** One example of a rule; `good` is what its fix makes of `bad`, in the source's words where there is one. Options differ from the defaults where given. */
export type Example = (
  | {readonly bad: string; readonly good?: string | readonly string[]}
  | {readonly fine: string}
) & {
  readonly options?: Readonly<Record<string, unknown>>
  readonly date?: string
  readonly dialect?: string
  readonly source?: string
}

/** What the house wants, as data. */
export interface Rule<Options extends object = object> {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly kind: RuleKind
  /** `off` until somebody switches it on. */
  readonly level: RuleLevel
  readonly check: AnyCheck<Options>
  readonly fix: FixPolicy
  readonly quoted: QuotedPolicy
  readonly options: Options
  /** The rules that speak first where both see one place. */
  readonly yields: readonly string[]
}

/** A rule of any options: rules of all kinds stand in one list. Only `defineRule` makes them, and it ties options to their check. */
// biome-ignore lint/suspicious/noExplicitAny: the one named alias
export type AnyRule = Rule<any>

/** Ties a rule's policy to its check: options that the check does not take are a compile error. */
export const defineRule = <Options extends object>(
  check: AnyCheck<Options>,
  policy: Omit<Rule, 'check' | 'options'> & {readonly options: NoInfer<Options>},
): Rule<Options> => {
  const {id, summary, why, kind, level, fix, quoted, yields, options} = policy
  // Key by key, so that all rules have one shape.
  return {id, summary, why, kind, level, fix, quoted, yields, options, check}
}
