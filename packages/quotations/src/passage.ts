import type {Span} from '@copydesk/core'

/** A stretch of a source in one voice. */
export interface Passage extends Span {
  /** `spoken`: somebody's words, which a draft may quote; `prose`: the source's own telling. */
  readonly kind: 'spoken' | 'prose'
  /** Who says it, as the source has the name. */
  readonly speaker?: string
}

/** A source taken apart: who says what, and what nobody says (labels, stage directions, timestamps). */
export interface Voices {
  readonly passages: readonly Passage[]
  /** In order, without overlaps. */
  readonly unspoken: readonly Span[]
}
