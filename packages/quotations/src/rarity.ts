import type {Lexicon} from '@copydesk/core'

const COMMONEST = 7.9
const BITS_PER_ZIPF = 3.3
const MOST = 15
const FIGURE = 8

/** Says how much it tells, in bits, that two texts share a word: 1 for “the”, 15 for a rare one. */
export type Rarity = (word: string) => number

const made = new WeakMap<Lexicon, Rarity>()

/** Makes the measure of a lexicon; it remembers, within bounds. */
export const rarityOf = (lexicon: Lexicon): Rarity => {
  const known = made.get(lexicon)
  if (known) return known
  const kept = new Map<string, number>()
  const rarity: Rarity = (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    if (kept.size > 20_000) kept.clear()
    const figure = /^\d/.test(word) || word.startsWith("'")
    const bits = figure
      ? word.startsWith("'")
        ? 1
        : FIGURE
      : (COMMONEST - lexicon.zipf(word)) * BITS_PER_ZIPF
    const bounded = Math.min(MOST, Math.max(1, bits))
    kept.set(word, bounded)
    return bounded
  }
  made.set(lexicon, rarity)
  return rarity
}
