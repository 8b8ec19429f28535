import {onceFor} from '@copydesk/core'
import {type PhraseTable, phraseTable} from './furniture-phrases.ts'

/** What pages say that stories do not. */
export interface FurnitureOptions {
  /** Whole lines that are part of a page. */
  readonly phrases: readonly string[]
  /** Whole sentences that are part of a page. */
  readonly notices: readonly string[]
  /** Words that only pages use of themselves. */
  readonly strong: readonly string[]
  /** Words that pages use of themselves, and stories of other things. */
  readonly weak: readonly string[]
  /** Verbs with which a page asks the reader to do something. */
  readonly requests: readonly string[]
  /** Names of sections and kinds of story. */
  readonly sections: readonly string[]
  /** Labels that stories have as well, above a passage of prose. */
  readonly heads: readonly string[]
}

/** The same, ready to be asked. */
export interface FurnitureTables {
  readonly phrases: PhraseTable
  readonly notices: PhraseTable
  readonly strong: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly requests: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
}

/** Compiles the options of a rule once. */
export const furnitureTables: (options: FurnitureOptions) => FurnitureTables = onceFor((options) => ({
  phrases: phraseTable(options.phrases),
  notices: phraseTable(options.notices),
  strong: new Set(options.strong),
  weak: new Set(options.weak),
  requests: new Set(options.requests),
  sections: new Set(options.sections),
}))
