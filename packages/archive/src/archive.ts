import type {Format, Source} from '@copydesk/core'
import type {Passage} from './passages-of.ts'

/** A text to be kept. */
export interface ArchiveText {
  /** What it is called: its file, from the root; one path names one text. */
  readonly path: string
  readonly format: Format
  /** Its words, markup taken off. */
  readonly text: string
  /** The file as it stands, where it differs from `text`. */
  readonly original?: string
}

/** What became of a text: `known` the archive has these words already; `replaced` its path named other words before. */
export interface Added {
  readonly path: string
  readonly outcome: 'added' | 'known' | 'replaced'
}

/** A text as a list shows it. */
export interface Entry {
  readonly path: string
  readonly characters: number
}

/** Keeps texts and finds those that a draft may quote. */
export interface Archive {
  /** Keeps all of the texts or, where it throws, none; they are on the disk when the promise resolves. */
  readonly add: (texts: readonly ArchiveText[]) => Promise<readonly Added[]>
  /** Finds the texts that hold most of the passages, the likeliest first, at most `limit`; without their `origin`. */
  readonly find: (passages: readonly Passage[], limit?: number) => Promise<readonly Source[]>
  /** Lists texts by path, at most `limit`, those after a path. */
  readonly list: (limit: number, after?: string) => Promise<readonly Entry[]>
  /** Forgets the texts that paths name; gives the paths that named one. */
  readonly remove: (paths: readonly string[]) => Promise<readonly string[]>
  /** How many different texts it keeps. */
  readonly count: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Says what keeps an archive from being used, in a sentence for the person who named it. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure'
}
