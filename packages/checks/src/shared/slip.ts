import type {Pattern} from './pattern.ts'

/** One kind of slip, as data. */
export interface Slip {
  /** The words that are wrong: a pattern, its first word from a list (`consider+ as`). */
  readonly wrong: string
  /** What to write: `{1}` is the first of the wrong words, '' deletes them; several are choices. Left out: there is none to offer. */
  readonly right?: string | readonly string[]
  /** Contexts in which it is surely wrong: patterns with `~` where the words stand, or names of contexts; parted by `;`. Left out: everywhere. */
  readonly when?: string
  /** Contexts in which it is most likely wrong: a warning, whose fix is never applied unasked. */
  readonly likely?: string
  /** Contexts in which it may be wrong: a suggestion. */
  readonly perhaps?: string
  /** Contexts in which it is right all the same. One that names some of the wrong words beside `~` speaks of these. */
  readonly unless?: string
  /** Its own leeway ({@link ContextOptions.leeway}): more where the language model was taught of copy that has the slip. */
  readonly leeway?: number
  /** What to say, with `{wrong}` and `{right}`. */
  readonly say?: string
}

/** How sure a context makes us. */
export type Certainty = 'when' | 'likely' | 'perhaps'

/** A slip in one context, compiled. */
export interface ContextRule {
  readonly slip: Slip
  readonly certainty: Certainty
  readonly pattern: Pattern
  /** Gives the contexts in which it is right all the same; they are compiled when they are first asked for. */
  readonly unless: () => readonly Pattern[]
}

/** The data of a check by context. */
export interface ContextOptions {
  /** Names in capitals for lists of words (parted by spaces) that patterns share. */
  readonly lists: Readonly<Record<string, string>>
  /** Names for contexts that slips share: patterns parted by `;`. */
  readonly contexts: Readonly<Record<string, string>>
  readonly slips: readonly Slip[]
  /** How much likelier, as a power of ten, the language model may hold what is written to be than what is to be written. Left out: it is not asked. */
  readonly leeway?: number
}
