import type {Dialect, RuleLevel} from '@copydesk/core'

/** What a config says of one rule. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?]

/** What may be set for some files only, or in front matter. */
export interface Layer {
  readonly style?: string
  readonly dialect?: Dialect
  /** The draft's own date, `YYYY-MM-DD`. */
  readonly date?: string
  /** Rule id to its setting. */
  readonly rules?: ReadonlyMap<string, RuleSetting>
  /** Files with one word or phrase a line. */
  readonly vocabulary?: readonly string[]
  /** Files, folders and globs of texts that the draft quotes. */
  readonly sources?: readonly string[]
  /** The folder or the `postgres://…` URL of an archive where the draft's sources are looked for; only a person names one. */
  readonly archive?: string
}

/** A whole config. Paths are absolute or relative to the working folder. */
export interface Config extends Layer {
  /** Packs of rules and styles: folders or packages. */
  readonly extends?: readonly string[]
  /** Rule files of the house's own. */
  readonly ruleFiles?: readonly string[]
  /** Settings for the files that globs match, the later ones first heard. */
  readonly overrides?: readonly (Layer & {readonly files: readonly string[]})[]
  /** Globs of files that are never linted. */
  readonly ignore?: readonly string[]
}
