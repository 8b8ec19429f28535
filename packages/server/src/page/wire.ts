// What the service and its page say to each other: types only, for both sides.
import type {Level, Span} from '@copydesk/core'

// From the file itself: all of `copydesk` would bring Node's types into the page.
export type {
  AuditedDifference as PageDifference,
  AuditedQuotation as PageQuotation,
} from 'copydesk/file-audit'

/** A finding as the page needs it: offsets in the draft as it was sent. */
export interface PageFinding extends Span {
  readonly id: string
  readonly ruleId: string
  readonly level: Level
  readonly reason: string
  readonly actual: string
  readonly expected: readonly string[]
  readonly note: string | null
  /** The kind of its rule; “other” where it breaks none. */
  readonly kind: string
  /** Why the rule is there; empty where the finding breaks none. */
  readonly why: string
  /** Whether the best fix may be written unasked. */
  readonly safe: boolean
  /** Whether text may be written over the place. */
  readonly writable: boolean
  readonly quoted: boolean
}
