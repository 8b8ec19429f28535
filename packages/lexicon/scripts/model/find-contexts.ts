import type {SourceModel} from './read-trie.ts'

/** For each triple the pair that its first two words are. */
export const findContexts = ({words, bigrams, trigrams}: SourceModel): Uint32Array => {
  const {first, second} = bigrams
  // Pairs stand in order of their second word, then of their first.
  const ends = new Uint32Array(words.length + 1)
  for (const word of second) ends[word + 1] = (ends[word + 1] ?? 0) + 1
  for (let word = 0; word < words.length; word++) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0)
  const find = (a: number, b: number): number => {
    let [low, high] = [ends[b] ?? 0, (ends[b + 1] ?? 0) - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((first[middle] ?? 0) < a) low = middle + 1
      else high = middle
    }
    if (first[low] !== a || second[low] !== b)
      throw new Error(`Expected a pair ${words[a]} ${words[b]}, got none`)
    return low
  }
  return trigrams.rest.map((rest, at) => find(trigrams.first[at] ?? 0, first[rest] ?? 0))
}
