import {type Form, type LanguageModel, NEVER_SEEN, perForm} from '@copydesk/core'
import {hash} from '../format.ts'
import {fuseLookup} from './fuse-table.ts'
import {BACKOFF_STEP, BUCKET_BITS, PROB_STEP, unpackModel} from './model-file.ts'

/** How likely a word is that the model does not know: rarer than nearly all that it knows. */
const UNKNOWN = -6.5

/** Reads the language model that `scripts/model` made. */
export const languageModelFrom = (buffer: ArrayBuffer): LanguageModel => {
  const {starts, prints, probs, backoffs, pairs, triples, pairGains, pairBackoffs, tripleGains} =
    unpackModel(buffer)
  const [pairAt, tripleAt] = [fuseLookup(pairs), fuseLookup(triples)]
  const idOfText = (lower: string): number => {
    const [first = 0, second = 0] = hash(lower)
    const bucket = first >>> (32 - BUCKET_BITS)
    const end = starts[bucket + 1] ?? 0
    for (let at = starts[bucket] ?? 0; at < end; at++) if (prints[at] === (second & 0xffff)) return at + 1
    return 0
  }
  const unigram = (word: number): number => (word === 0 ? UNKNOWN : -(probs[word - 1] ?? 0) * PROB_STEP)
  const backoff = (word: number): number => (word === 0 ? 0 : (backoffs[word - 1] ?? 0) * BACKOFF_STEP)
  const pairOf = (first: number, second: number): number =>
    first === 0 || second === 0 ? -1 : pairAt(0, (first << 16) | second)
  const bigramOf = (pair: number, first: number, second: number): number =>
    backoff(first) + unigram(second) + (pair < 0 ? 0 : (pairGains[pair] ?? 0))
  const liftOf = (pair: number, first: number): number =>
    pair < 0 ? NEVER_SEEN : backoff(first) + (pairGains[pair] ?? 0)
  const trigramOf = (pair: number, right: number, first: number, second: number, third: number): number => {
    const shorter = bigramOf(right, second, third)
    const left = pair < 0 ? 0 : (pairBackoffs[pair] ?? 0)
    // A pair that leaves nothing has no triples.
    if (left === 0 || third === 0) return shorter
    const triple = tripleAt(first, (second << 16) | third)
    return shorter + left + (triple < 0 ? 0 : (tripleGains[triple] ?? 0))
  }
  const [start, end] = [idOfText('<s>'), idOfText('</s>')]
  return {
    idOf: perForm(({lower}: Form) => idOfText(lower)),
    idOfText,
    start: () => start,
    end: () => end,
    unigram,
    bigram: (first, second) => bigramOf(pairOf(first, second), first, second),
    pair: pairOf,
    bigramOf,
    trigram: (first, second, third) =>
      trigramOf(pairOf(first, second), pairOf(second, third), first, second, third),
    trigramOf,
    hasBigram: (first, second) => pairOf(first, second) >= 0,
    lift: (first, second) => liftOf(pairOf(first, second), first),
    liftOf,
  }
}
