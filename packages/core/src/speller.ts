/** A spelling checker that is asked about the words that nothing else knows; it may load on the first question. */
export interface Speller {
  /** Gives each word that it does not know, with what it proposes, best first. */
  readonly unknown: (words: readonly string[]) => ReadonlyMap<string, readonly string[]>
}
