import type {LanguageModel} from '@copydesk/core'
import {GROUPS, type WordGroups} from '../../src/lost/lost-form.ts'

/** Words are grouped by so many of the commonest beside them, and the groups made of so many; all others join the nearest. */
const CONTEXTS = 64
const TYPICAL = 12_000
const ROUNDS = 8
const FARTHEST = 1.5

/** How much likelier a context stands beside a word than anywhere, as a power of ten. */
type Profile = (word: number, context: number) => number

/** Rows of numbers, `CONTEXTS` wide. */
type Rows = Float32Array

const rowOf = (rows: Rows, row: number): Rows => rows.subarray(row * CONTEXTS, (row + 1) * CONTEXTS)

const nearest = (vector: Rows, centres: Rows): number => {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let group = 0; group < GROUPS; group++) {
    let far = 0
    const from = group * CONTEXTS
    for (let at = 0; at < CONTEXTS; at++) far += ((vector[at] ?? 0) - (centres[from + at] ?? 0)) ** 2
    if (far < least) [best, least] = [group, far]
  }
  return best
}

/** Moves each centre to the middle of its words, the common ones weighing more. */
const moveCentres = (vectors: Rows, weights: Float32Array, centres: Rows): void => {
  const sums = new Float32Array(centres.length)
  const counts = new Float32Array(GROUPS)
  for (const [row, weight] of weights.entries()) {
    const vector = rowOf(vectors, row)
    const group = nearest(vector, centres)
    counts[group] = (counts[group] ?? 0) + weight
    for (const [at, value] of vector.entries())
      sums[group * CONTEXTS + at] = (sums[group * CONTEXTS + at] ?? 0) + weight * value
  }
  for (const [at, sum] of sums.entries()) {
    const count = counts[Math.floor(at / CONTEXTS)] ?? 0
    if (count > 0) centres[at] = sum / count
  }
}

const groupBy = (model: LanguageModel, words: readonly number[], profile: Profile): Uint8Array => {
  const contexts = words.slice(0, CONTEXTS)
  const scales = contexts.map((context) => 10 ** (model.unigram(context) / 4))
  const vectors = Float32Array.from({length: words.length * CONTEXTS}, (_, cell) => {
    const at = cell % CONTEXTS
    const value = profile(words[Math.floor(cell / CONTEXTS)] ?? 0, contexts[at] ?? 0)
    return Math.max(-FARTHEST, Math.min(FARTHEST, value)) * (scales[at] ?? 0)
  })
  const weights = Float32Array.from(words.slice(0, TYPICAL), (word) => 10 ** (0.4 * model.unigram(word)))
  const centres = new Float32Array(GROUPS * CONTEXTS)
  for (let group = 0; group < GROUPS; group++) centres.set(rowOf(vectors, 16 * group), group * CONTEXTS)
  for (let round = 0; round < ROUNDS; round++) moveCentres(vectors, weights, centres)
  const groups = new Uint8Array(words.length + 1)
  for (const [row, word] of words.entries()) groups[word] = nearest(rowOf(vectors, row), centres)
  return groups
}

/** Groups the words of a language model, numbered from 1: by what stands behind them, and by what stands before them. */
export const groupWords = (model: LanguageModel, count: number): WordGroups => {
  const words = Array.from({length: count}, (_, at) => at + 1).sort(
    (a, b) => model.unigram(b) - model.unigram(a) || a - b,
  )
  return {
    ahead: groupBy(model, words, (word, context) => model.bigram(word, context) - model.unigram(context)),
    back: groupBy(model, words, (word, context) => model.bigram(context, word) - model.unigram(word)),
  }
}
