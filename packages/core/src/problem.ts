import type {Finding} from './check.ts'
import type {Level} from './level.ts'
import type {AnyRule, FixPolicy} from './rule.ts'
import type {Span} from './span.ts'

/** A finding after levels and quoted speech: what is said of a place, by which rule, how gravely, and whether its fix may be applied unasked. Spans are in the plain text. */
export interface Candidate extends Finding {
  readonly ruleId: string
  readonly rule: AnyRule
  readonly level: Level
  /** Best first; empty where there is nothing to offer. */
  readonly fixes: readonly string[]
  readonly fixPolicy: FixPolicy
  /** Whether it stands in quoted speech. */
  readonly quoted: boolean
  /** Further places where its fix may be applied as it may here. */
  readonly elsewhere?: readonly Span[]
}

/** A candidate that won its place and is reported. */
export interface Problem extends Candidate {
  /** Says the same of the same words in the same surroundings, wherever they move to: see `withIds`. */
  readonly id: string
}

/** A rule as the config leaves it. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly level: Level
  readonly options: object
}
