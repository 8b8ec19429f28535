import type {Format, Span} from '@copydesk/core'

export type {Format, Level, Span} from '@copydesk/core'
export type {PageFinding as Finding} from '@copydesk/server/wire'

/** What the service says of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly kind: string
}

/** A house style of the service. */
export interface StyleInfo {
  readonly name: string
  readonly dialect: string | null
}

/** One difference between a quotation and its source. */
export interface Difference {
  readonly kind: string
  readonly draft: string
  readonly source: string
  readonly message: string
  readonly permitted: boolean
  readonly draftSpan: Span
  readonly sourceSpan: Span
}

/** A quotation with its verdict; null where there is no source. */
export interface Quotation extends Span {
  readonly text: string
  readonly verdict: string | null
  readonly speaker: string | null
  readonly line: number
  readonly source: (Span & {readonly path: string; readonly line: number; readonly speaker?: string}) | null
  readonly differences: readonly Difference[]
  readonly note?: string
}

/** A text that the draft quotes. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly format: Format
}

/** How the draft is to be read. */
export interface Settings {
  readonly style: string
  readonly dialect: string
  readonly format: Format
}
