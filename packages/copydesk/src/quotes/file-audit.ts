import type {Span} from '@copydesk/core'
import type {QuotationKind, Verdict} from '@copydesk/quotations'

/** One difference as reports have it; `permitted` is what an editor may change without asking. */
export interface AuditedDifference {
  readonly kind: string
  readonly draft: string
  readonly source: string
  readonly message: string
  readonly permitted: boolean
  /** In the draft, and in the source, as the files stand. */
  readonly draftSpan: Span
  readonly sourceSpan: Span
}

/** Where a source has a quotation, as its file stands. */
export interface AuditedPlace extends Span {
  readonly path: string
  readonly line: number
  readonly text: string
  readonly speaker?: string
}

/** One quotation of a draft with its verdict; null where no source was given. */
export interface AuditedQuotation extends Span {
  readonly text: string
  readonly kind: QuotationKind
  readonly verdict: Verdict | null
  readonly speaker: string | null
  readonly line: number
  readonly source: AuditedPlace | null
  readonly differences: readonly AuditedDifference[]
  readonly score: number | null
  readonly parts: readonly Span[]
  readonly note?: string
}

/** The quotations of one draft. */
export interface FileAudit {
  readonly path: string
  /** The file as it stands. */
  readonly text: string
  readonly quotations: readonly AuditedQuotation[]
}
