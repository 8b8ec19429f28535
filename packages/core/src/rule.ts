import type {AnyCheck} from './check.ts'
import type {Level} from './config.ts'

export type RuleKind = 'typo' | 'quotation' | 'page' | 'consistency' | 'style' | 'grammar' | 'source'
/** `safe`: --fix applies it; `offered`: an editor chooses; `none`: there is nothing to offer. */
export type FixPolicy = 'safe' | 'offered' | 'none'
/** In quoted speech: as elsewhere; as a suggestion that is never fixed; not at all. */
export type QuotedPolicy = 'flag' | 'advise' | 'skip'

/** One example of a rule; `good` is what its fix makes of `bad`. `before` and `after` are paragraphs around it; options differ from the defaults where given. */
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
  readonly level: Level | 'off'
  readonly check: AnyCheck<Options>
  readonly fix: FixPolicy
  readonly quoted: QuotedPolicy
  readonly options: Options
  /** The rules that speak first where both see one place. */
  readonly yields: readonly string[]
}

// Rules of different options stand in one list; only `defineRule` makes them, and it ties options to their check.
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
