import type {AnyRule, Dialect} from '@copydesk/core'
import type {RuleSetting} from '../settings/config.ts'
import type {Fact, LeftFact, StyleFile} from './style-file.ts'

/** A fact as the linter runs it. */
export interface StyleRule {
  readonly rule: AnyRule
  readonly fact: Fact
}

/** One house's style: what it sets beyond the catalogue's own defaults. */
export interface Style {
  readonly name: string
  readonly title: string
  readonly dialect?: Dialect
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Its facts and those it inherits, read on first use. */
  readonly facts: readonly StyleRule[]
  readonly left: readonly LeftFact[]
  readonly file: StyleFile
}
