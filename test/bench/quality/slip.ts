import type {Span} from '@copydesk/core'
import type {Article} from './article.ts'
import type {Random} from './random.ts'

/** One change to an article: `insert` takes the place of the span. */
export interface Edit extends Span {
  readonly insert: string
  /** Where a reader sees the slip, from `start` in the changed text; what was inserted unless said. */
  readonly mark?: Span
  /** Other words than the original's that mend it, for the span. */
  readonly alsoRight?: readonly string[]
  /** What the row of the table is called below the kind: `its > it’s`. */
  readonly sub?: string
}

/** What makes slips: common words, which are no slips, and chance. */
export interface Tools {
  readonly random: Random
  /** Tells whether a lower-case form is so common that only the sense shows it to be wrong. */
  readonly isCommon: (lower: string) => boolean
  /** Tells whether a dictionary has a form. */
  readonly isWord: (form: string) => boolean
}

/** A kind of slip. */
export interface Kind {
  readonly id: string
  /** The slip needs the whole article to show, or changes the whole: it stays alone in its copy. */
  readonly alone?: boolean
  /** The slip is a whole block: a finding must cover a third of it. */
  readonly block?: boolean
  /** How many slips a row gets at most, where a kind has many rows. */
  readonly most?: number
  /** There is no one right fix, so none is scored. */
  readonly unfixable?: boolean
  /** Every place in the article where the slip could be made. */
  readonly edits: (article: Article, tools: Tools) => Iterable<Edit>
}

/** A slip made: an edit of a kind in an article. */
export interface Slip {
  readonly kind: Kind
  /** The row of the table: the kind's id, or `id: sub`. */
  readonly row: string
  readonly edit: Edit
  readonly paragraph: number
}
