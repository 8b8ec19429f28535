import type {Dialect} from 'copydesk'

/** A text that stories quote; `path` is what it is called in messages. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly format?: 'text' | 'markdown' | 'html'
}

/** A document as Payload gives it to hooks. */
export type Doc = Readonly<Record<string, unknown>>

/** What the plugin is told. */
export interface CopydeskOptions {
  /** Slugs of the collections whose documents are held when they have errors. */
  readonly collections: readonly string[]
  /** Names of the fields to read, with dots into groups, arrays and blocks; every text, textarea and rich text field but `slug` when left out. */
  readonly fields?: readonly string[]
  readonly style?: string
  readonly dialect?: Dialect
  /** Levels by rule id. */
  readonly rules?: Readonly<Record<string, 'off' | 'suggestion' | 'warning' | 'error'>>
  /** The texts that a story quotes, or a function that finds them for a document. */
  readonly sources?: readonly Source[] | ((doc: Doc) => readonly Source[] | Promise<readonly Source[]>)
  /** A Copydesk service to ask; left out, the copy is read in Payload's own process. */
  readonly service?: {readonly url: string; readonly token?: string; readonly timeout?: number}
  /** What holds when the service does not answer; `hold` when left out. */
  readonly whenDown?: 'hold' | 'publish-with-warning'
  /** The folder of the log of overrides, for a gate in Payload's own process; `.copydesk` when left out. */
  readonly folder?: string
}
