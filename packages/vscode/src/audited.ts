import type {Range} from 'vscode-languageclient'

/** One quotation of a draft, as the server's audit gives it. */
export interface Audited {
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
