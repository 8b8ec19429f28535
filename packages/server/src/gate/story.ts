import type {Dialect, Format} from '@copydesk/core'

/** One field of a story: a headline, a standfirst, the body. */
export interface StoryField {
  readonly text: string
  /** Plain text when left out. */
  readonly format?: Format
}

/** A text that the story quotes; `path` is a label for the reader, never opened. */
export interface StorySource extends StoryField {
  readonly path: string
}

/** What a CMS asks about. */
export interface Story {
  /** The CMS's own name for the story, kept in the log. */
  readonly id: string
  readonly fields: Readonly<Record<string, StoryField>>
  readonly sources?: readonly StorySource[]
  readonly style?: string
  readonly dialect?: Dialect
  /** The story's date, `YYYY-MM-DD`. */
  readonly date?: string
  /** The status that the CMS is about to give it; only `published` is ever held. */
  readonly status?: 'draft' | 'published'
}

/** A finding as the gate and the service give it: a message of vfile-reporter-json, with its id. */
export interface FieldFinding {
  readonly id: string
  readonly ruleId: string
  readonly reason: string
  /** True an error, false a warning, null a suggestion. */
  readonly fatal: boolean | null
  readonly line: number
  readonly column: number
  readonly place: unknown
  readonly actual: string | null
  readonly expected: readonly string[]
}
