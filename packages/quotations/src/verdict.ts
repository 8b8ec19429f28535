import type {Span} from '@copydesk/core'
import type {Difference} from './difference.ts'

/** What comparing a quotation with the sources says. */
export type Verdict =
  | 'verbatim'
  | 'edited'
  | 'altered'
  | 'cut'
  | 'misattributed'
  | 'not-found'
  | 'ambiguous'
  | 'too-short'

/** Where the sources have a quotation. */
export interface Place extends Span {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Who speaks there, as the source has the name. */
  readonly speaker?: string
}

/** What is said of one piece of a quotation, or of all of it. */
export interface Judgement {
  readonly verdict: Verdict
  readonly source?: Place
  readonly differences: readonly Difference[]
  /** 0 to 1: how much of the quotation the source has, by weight of words. */
  readonly score: number
  /** What the span should read, best first. */
  readonly offers: readonly string[]
  /** A sentence more: the words stand in the report's own prose, the ellipsis skips a negation. */
  readonly note?: string
}
