import type {Tagged} from './read-tagged.ts'

/** Words that stand so often in the corpus are there what they can be. */
const OFTEN = 30
/** What a word is more seldom than this is an error, or not worth a doubt. */
const SELDOM = 0.03

type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>

const countKinds = (sentences: readonly (readonly Tagged[])[]): Counts => {
  const counts = new Map<string, Map<number, number>>()
  for (const {form, kind} of sentences.flat()) {
    // Capitals make names of nouns.
    if (!form || kind === undefined || (form.shape !== 'lower' && form.text !== 'I')) continue
    const own = counts.get(form.lower) ?? new Map<number, number>()
    own.set(kind, (own.get(kind) ?? 0) + 1)
    counts.set(form.lower, own)
  }
  return counts
}

/** Learns which kinds, as bits, the common words can be. */
export const learnWords = (sentences: readonly (readonly Tagged[])[]): ReadonlyMap<string, number> => {
  const learned = new Map<string, number>()
  for (const [word, kinds] of countKinds(sentences)) {
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
    if (all < OFTEN) continue
    let mask = 0
    for (const [kind, count] of kinds) if (count > 1 && count / all > SELDOM) mask |= 1 << kind
    learned.set(word, mask)
  }
  return learned
}
