import type {Dialect, Example, FixPolicy, QuotedPolicy, RuleLevel} from '@copydesk/core'
import type {RuleSetting} from '../settings/config.ts'

/** How well a fact is attested: the house's own page, a copy of it, or somebody's report. */
export type Standing = 'own' | 'copy' | 'reported'

/** One fact of a style that a program can see: a rule with where it comes from. */
export interface Fact {
  /** The rule's id: the style that has the fact, and the fact's key. */
  readonly id: string
  readonly says: string
  readonly source: string
  /** The date of the source, or `undated`. */
  readonly since: string
  readonly standing: Standing
  readonly level: RuleLevel
  readonly check: string
  readonly options: Readonly<Record<string, unknown>>
  /** Rules of the catalogue that are off while the fact holds. */
  readonly replaces: readonly string[]
  readonly fix: FixPolicy
  readonly quoted: QuotedPolicy
  readonly examples: readonly Example[]
  /** Its numbers among the facts that were gathered of the house. */
  readonly entries: readonly number[]
}

/** A fact that is left to people, and why. */
export interface LeftFact {
  readonly says: string
  readonly source: string
  readonly since: string
  readonly why: string
  readonly entries: readonly number[]
}

/** A style file's content, checked. */
export interface StyleFile {
  readonly name: string
  readonly title: string
  /** Styles by name or path, whose facts and settings it takes over. */
  readonly extends: readonly string[]
  readonly dialect?: Dialect
  /** How many facts were gathered of the house: each number is a rule's, is left to people, or both in part. */
  readonly entries?: number
  /** Settings of rules, its own and those it inherits. */
  readonly rules: readonly (readonly [string, RuleSetting])[]
  readonly facts: readonly Fact[]
  readonly left: readonly LeftFact[]
}
