import type {SourceModel} from './read-trie.ts'

/** How much of a model is kept. */
export interface Keep {
  /** The likeliest words, 65,535 at most. */
  readonly words: number
  /** The pairs and triples that change the most of what is said: by how likely they are, and how much likelier than their parts say. */
  readonly pairs: number
  readonly triples: number
}

/** A model of which only some words, pairs and triples stay (1 each), with backoffs that make up for the others. */
export interface Pruned {
  readonly source: SourceModel
  readonly words: Uint8Array
  readonly pairs: Uint8Array
  readonly triples: Uint8Array
  /** The pairs that a triple which stays begins with. */
  readonly leads: Uint8Array
}

/** How likely each word is to be the first of two; all sentences begin with the start of one. */
const firstsOf = ({words, prob}: SourceModel): Float32Array => {
  const end = prob[words.indexOf('</s>')] ?? 0
  return prob.map((value, word) => (words[word] === '<s>' ? end : value))
}

/** How much is lost with each triple; nothing with one that has a word which is left out. */
const tripleWorths = (source: SourceModel, known: Uint8Array, contexts: Uint32Array): Float32Array => {
  const {bigrams, trigrams} = source
  const firsts = firstsOf(source)
  return trigrams.prob.map((prob, at) => {
    const [context = 0, rest = 0, first = 0] = [contexts[at], trigrams.rest[at], trigrams.first[at]]
    if (!known[first] || !known[bigrams.first[rest] ?? 0] || !known[bigrams.second[rest] ?? 0]) return 0
    const gain = prob - (bigrams.backoff[context] ?? 0) - (bigrams.prob[rest] ?? 0)
    return 10 ** ((firsts[first] ?? 0) + (bigrams.prob[context] ?? 0) + prob) * Math.abs(gain)
  })
}

/** How much is lost with each pair; all with one that a triple which stays begins with. */
const pairWorths = (source: SourceModel, known: Uint8Array, leads: Uint8Array): Float32Array => {
  const {first, second, prob} = source.bigrams
  const firsts = firstsOf(source)
  return prob.map((value, at) => {
    const [a = 0, b = 0] = [first[at], second[at]]
    if (leads[at] === 1) return Number.POSITIVE_INFINITY
    if (!known[a] || !known[b]) return 0
    const gain = value - (source.backoff[a] ?? 0) - (source.prob[b] ?? 0)
    return 10 ** ((firsts[a] ?? 0) + value) * Math.abs(gain)
  })
}

/** The so many of the greatest worth. */
const worthiest = (worths: Float32Array, count: number): Uint8Array => {
  const least = worths.toSorted()[Math.max(0, worths.length - count)] ?? 0
  return Uint8Array.from(worths, (worth) => (worth > 0 && worth >= least ? 1 : 0))
}

/** What each context leaves to what does not stand behind it: the rest of its probability, over what the shorter context gives these. */
const backoffsOf = (
  old: Float32Array,
  kept: Uint8Array,
  contextOf: (at: number) => number,
  probOf: (at: number) => number,
  shorterOf: (at: number) => number,
): Float32Array => {
  const [own, shorter] = [new Float64Array(old.length), new Float64Array(old.length)]
  for (const [at, stays] of kept.entries()) {
    if (stays === 0) continue
    const context = contextOf(at)
    own[context] = (own[context] ?? 0) + 10 ** probOf(at)
    shorter[context] = (shorter[context] ?? 0) + 10 ** shorterOf(at)
  }
  return old.map((_, at) => {
    const [rest, given] = [1 - (own[at] ?? 0), 1 - (shorter[at] ?? 0)]
    return rest > 1e-4 && given > 1e-4 ? Math.log10(rest / given) : (old[at] ?? 0)
  })
}

/** Leaves out what a model can best do without (after Stolcke, 1998). `contexts` has for each triple the pair that it begins with. */
export const prune = (source: SourceModel, contexts: Uint32Array, keep: Keep): Pruned => {
  const {bigrams, trigrams, prob} = source
  const known = worthiest(
    firstsOf(source).map((value) => 10 ** value),
    keep.words,
  )
  const triples = worthiest(tripleWorths(source, known, contexts), keep.triples)
  const leads = new Uint8Array(bigrams.prob.length)
  for (const [at, stays] of triples.entries()) if (stays === 1) leads[contexts[at] ?? 0] = 1
  const pairs = worthiest(pairWorths(source, known, leads), keep.pairs)
  const valueAt = (values: Float32Array | Uint32Array) => (at: number) => values[at] ?? 0
  const backoff = backoffsOf(
    source.backoff,
    pairs,
    valueAt(bigrams.first),
    valueAt(bigrams.prob),
    (at) => prob[bigrams.second[at] ?? 0] ?? 0,
  )
  const pairBackoff = backoffsOf(
    bigrams.backoff,
    triples,
    valueAt(contexts),
    valueAt(trigrams.prob),
    (at) => bigrams.prob[trigrams.rest[at] ?? 0] ?? 0,
  )
  return {
    source: {...source, backoff, bigrams: {...bigrams, backoff: pairBackoff}},
    words: known,
    pairs,
    triples,
    leads,
  }
}
