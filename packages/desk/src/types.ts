import type {Format} from '@copydesk/core'

export type {Format, Level, Span} from '@copydesk/core'
export type {
  PageDifference as Difference,
  PageFinding as Finding,
  PageQuotation as Quotation,
} from '@copydesk/server/wire'

/** What the service says of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
}

/** A house style of the service. */
export interface StyleInfo {
  readonly name: string
  readonly dialect: string | null
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
