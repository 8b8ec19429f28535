import type {Layer} from '../settings/config.ts'
import type {Look} from './reporter.ts'

/** What the command line asks for; the same for all drafts, and sent to the workers. */
export interface Run {
  /** What options set: it outranks config and front matter. */
  readonly layer: Layer
  readonly config?: string
  readonly reporter: string
  readonly look: Look
  readonly quiet: boolean
  readonly fix: 'no' | 'write' | 'diff'
  readonly fixQuotations: boolean
  /** Ids of the findings to leave out. */
  readonly baseline?: ReadonlySet<string>
  readonly stdinFilename?: string
}

/** What became of one draft. */
export interface Outcome {
  readonly path: string
  /** What the reporter says of it. */
  readonly report: string
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  /** Sentences for the person who asked: what could not be done. */
  readonly failures: readonly string[]
  /** Ids of its findings, for the baseline. */
  readonly ids: readonly string[]
  readonly ignored?: true
  /** It could not be read. */
  readonly unread?: true
}
