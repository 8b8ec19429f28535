import type {Span} from '@copydesk/core'

/** What an editor may change without asking. */
export const permittedKinds = [
  'case',
  'punctuation',
  'bracket',
  'contraction',
  'spelling',
  'filler',
  'false-start',
  'ellipsis',
  'turn',
  'number-form',
] as const
/** One of {@link permittedKinds}. */
export type PermittedKind = (typeof permittedKinds)[number]
/** What nobody may change inside quotation marks. */
export type ChangeKind =
  | 'word'
  | 'number'
  | 'negation'
  | 'name'
  | 'modal'
  | 'quantifier'
  | 'inflection'
  | 'added'
  | 'cut'
  | 'order'

/** One difference between a quotation and its source. */
export interface Difference {
  readonly kind: PermittedKind | ChangeKind
  readonly permitted: boolean
  /** The draft's words; '' where it leaves words out. */
  readonly draft: string
  /** The source's words; '' where it has none. */
  readonly source: string
  /** In an editor's words: “the source has ‘target’”. */
  readonly message: string
  /** What the draft should have instead, where that is not the source's words letter by letter: figures for figures. */
  readonly instead?: string
  readonly draftSpan: Span
  readonly sourceSpan: Span
}
