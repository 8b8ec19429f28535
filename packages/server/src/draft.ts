import type {Dialect, Format, Level} from '@copydesk/core'
import type {StorySource} from './gate/story.ts'

/** How copy is to be read: what a request may say of the house. */
export interface Asked {
  readonly style?: string
  readonly dialect?: Dialect
  /** The copy's own date, `YYYY-MM-DD`. */
  readonly date?: string
  /** Rule ids and the level each is to have. */
  readonly rules?: Readonly<Record<string, Level | 'off'>>
  readonly sources?: readonly StorySource[]
}

/** One text to lint, fix or audit. */
export interface Draft extends Asked {
  readonly text: string
  /** Plain text when left out. */
  readonly format?: Format
}
