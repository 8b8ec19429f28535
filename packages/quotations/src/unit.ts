import type {Span} from '@copydesk/core'

/** A word as it is compared: contractions opened, numbers as figures, hyphens and case gone. */
export interface Unit extends Span {
  /** What counts: “not” of “don’t”, “5000000000” of “five billion”. */
  readonly text: string
  /** As it stands. */
  readonly raw: string
  /** Whether it stands in brackets, so that the editor and not the speaker says it. */
  readonly bracket: boolean
  /** Whether words are left out before it, with an ellipsis. */
  readonly ellipsis: boolean
  /** What breaks the flow before it: a dash, a sentence end, nothing. */
  readonly pause: 'dash' | 'stop' | ''
  /** Where the “to” of a range begins that stands before it and is no unit: “52 to 48”. */
  readonly lead?: number
}
