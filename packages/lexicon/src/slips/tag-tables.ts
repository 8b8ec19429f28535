/** Room for so many tags; those below are none of words. */
export const TAGS = 80
/** The sentence's edge, a comma, and what nothing is known of: what stands beyond a break. */
export const Tag = {edge: 0, comma: 1, any: 79} as const

/** Logarithms are stored in such steps; those of words from so far below 0 on. */
export const LOG_STEP = 8
export const LOG_ZERO = 120

/** What a word is to its clause, as bits: it is, or may be, a finite verb; it opens a clause. */
export const Trait = {mayBeFinite: 1, finite: 2, opens: 4} as const

/** Which tags words have, and which tags follow which: what the Brown corpus says. */
export interface TagTables {
  /** Hashes of words and classes that have a row of tags, in order; the first is 0, for all others. */
  readonly keys: Uint32Array
  /** Where the tags of each row begin, and where the last ends. */
  readonly starts: Uint16Array
  readonly tags: Uint8Array
  /** How much likelier each tag is of the word than of any word. */
  readonly weights: Uint8Array
  /** See {@link Trait}. */
  readonly traits: Uint8Array
  /** For each two tags how unlikely each tag is behind them. */
  readonly next: Uint8Array
}
