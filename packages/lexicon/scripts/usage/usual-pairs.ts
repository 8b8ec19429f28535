import {addPair, hasPair, PAIR_BYTES} from '../../src/usage/model.ts'
import type {Lines} from './lines.ts'

/** Two words are usual neighbours that stand side by side at least so often … */
const FEWEST = 2
/** … and at least half as often as chance would have it. */
const CHANCE = 0.5
const FACTOR = 8192

/** Gives the pairs of symbols that are usual neighbours: what stands between two such is not doubted. */
export const usualPairs = ({lines}: Lines): Uint8Array => {
  const single = new Map<number, number>()
  const both = new Map<number, number>()
  let total = 0
  for (const {words} of lines) {
    for (const [at, word] of words.entries()) {
      single.set(word, (single.get(word) ?? 0) + 1)
      total++
      if (at === 0) continue
      const key = (words[at - 1] ?? 0) * FACTOR + word
      both.set(key, (both.get(key) ?? 0) + 1)
    }
  }
  const pairs = new Uint8Array(PAIR_BYTES)
  for (const [key, count] of both) {
    const [first, second] = [Math.floor(key / FACTOR), key % FACTOR]
    const chance = ((single.get(first) ?? 0) * (single.get(second) ?? 0)) / total
    if (count >= FEWEST && count >= CHANCE * chance) addPair(pairs, first, second)
  }
  return pairs
}

/** Whether a word, by its number, is usual between two words of a line. */
export const isUsual = (
  pairs: Uint8Array,
  words: ArrayLike<number>,
  left: number,
  right: number,
  word: number,
): boolean => hasPair(pairs, words[left] ?? 0, word) && hasPair(pairs, word, words[right] ?? 0)
