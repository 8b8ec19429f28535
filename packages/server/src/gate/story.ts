import type {Format} from '@copydesk/core'
import type {Asked} from '../draft.ts'

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
export interface Story extends Asked {
  /** The CMS's own name for the story, kept in the log. */
  readonly id: string
  readonly fields: Readonly<Record<string, StoryField>>
  /** The status that the CMS is about to give it; only `published`, or none, is ever held. */
  readonly status?: 'draft' | 'published'
}

/** Where a finding stands: points as unist has them, offsets in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: {readonly line: number; readonly column: number; readonly offset?: number | undefined}
  readonly end: {readonly line: number; readonly column: number; readonly offset?: number | undefined}
}

/** A finding as the gate and the service give it: a message of vfile-reporter-json, with its id. */
export interface FieldFinding {
  readonly id: string
  readonly reason: string
  readonly line: number | null
  readonly column: number | null
  readonly place: Place | null
  readonly ruleId: string
  readonly source: string | null
  /** True an error, false a warning, null a suggestion. */
  readonly fatal: boolean | null
  readonly actual: string | null
  /** What the place should read, best first. */
  readonly expected: readonly string[]
  readonly note: string | null
  readonly url: string | null
}

/** What was found in a story, by field. */
export type Findings = Readonly<Record<string, readonly FieldFinding[]>>
