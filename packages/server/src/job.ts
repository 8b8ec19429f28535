import type {Dialect, Format, Level} from '@copydesk/core'
import type {FieldFinding, StorySource} from './gate/story.ts'

/** One piece of work for a thread: a text and how to read it. */
export interface Job {
  readonly kind: 'lint' | 'fix' | 'quotes'
  readonly text: string
  readonly format?: Format
  readonly style?: string
  readonly dialect?: Dialect
  readonly date?: string
  /** Rule ids and the level each is to have. */
  readonly rules?: Readonly<Record<string, Level | 'off'>>
  readonly sources?: readonly StorySource[]
}

/** What a thread gives back. */
export interface JobResult {
  readonly messages: readonly FieldFinding[]
  /** The corrected text, for a job of kind `fix`. */
  readonly text?: string
  /** The audit, for a job of kind `quotes`. */
  readonly quotations?: unknown
}

/** A job that cannot be done as asked; the sentence goes to the client, with status 400. */
export class JobError extends Error {
  override readonly name = 'JobError'
  readonly statusCode = 400
}
