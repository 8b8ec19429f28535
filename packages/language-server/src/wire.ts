// What the server and its clients say to each other beyond the protocol: types only, for both sides.
import type {Range} from 'vscode-languageserver'

/** One quotation of a draft, as `copydesk/audit` lists it. */
export interface AuditedQuotation {
  readonly range: Range
  readonly text: string
  readonly speaker?: string
  readonly verdict?: string
  readonly differences: readonly {readonly draft: string; readonly source: string}[]
  readonly source?: {
    readonly uri: string
    readonly path: string
    readonly range: Range
    readonly text: string
  }
}

/** What `copydesk/status` tells of a draft after each reading. */
export interface Status {
  readonly uri: string
  readonly style: string
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  readonly quotations: number
  readonly verified: number
}

/** A style that `copydesk/styles` offers. */
export interface StyleChoice {
  readonly name: string
  readonly about: string
}

/** A rule that `copydesk/rules` lists. */
export interface RuleChoice {
  readonly id: string
  readonly summary: string
}

/** What `copydesk/house` tells of a draft: the address of its config and the style in force, if there are any. */
export interface HouseInForce {
  readonly config: string | null
  readonly style: string | null
}

/** What `copydesk/sources` says: the texts that a draft quotes. */
export interface DraftSources {
  readonly uri: string
  readonly paths: readonly string[]
}
