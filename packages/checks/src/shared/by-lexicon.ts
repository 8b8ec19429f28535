import type {Lexicon} from '@copydesk/core'

/** What a lexicon says of a word. */
type Ask<T> = (word: string, lexicon: Lexicon) => T

const LIMIT = 5000
/** Longer words are asked about again and again, so that what is kept stays small. */
const LONGEST = 40

/** Keeps what is found out about a word by a lexicon alone, between drafts and within bounds. */
export const byLexicon = <T>(ask: Ask<T>): Ask<T> => {
  const caches = new WeakMap<Lexicon, Map<string, T>>()
  return (word, lexicon) => {
    if (word.length > LONGEST) return ask(word, lexicon)
    let cache = caches.get(lexicon)
    if (!cache || cache.size > LIMIT) {
      cache = new Map()
      caches.set(lexicon, cache)
    }
    const known = cache.get(word)
    if (known !== undefined || cache.has(word)) return known as T
    const found = ask(word, lexicon)
    cache.set(word, found)
    return found
  }
}
