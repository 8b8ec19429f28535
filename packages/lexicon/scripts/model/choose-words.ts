import {hash} from '../../src/format.ts'
import {BACKOFF_STEP, BUCKET_BITS, type ModelTables, PROB_STEP} from '../../src/model/model-file.ts'
import type {SourceModel} from './read-trie.ts'

/** The words that are kept: their numbers in the table by their numbers in the source, 0 where one is left out. */
export interface ChosenWords extends Pick<ModelTables, 'starts' | 'prints' | 'probs' | 'backoffs'> {
  readonly numbers: Uint16Array
}

const PRINTS = 1 << 16

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, Math.round(value)))

/** Each word's bucket and print as one number, in order; of two that could not be told apart, the likelier. */
const placesOf = ({words, prob}: SourceModel, known: Uint8Array): readonly (readonly [number, number])[] => {
  const places = new Map<number, number>()
  for (const [word, text] of words.entries()) {
    if (known[word] !== 1) continue
    const [first = 0, second = 0] = hash(text)
    const place = (first >>> (32 - BUCKET_BITS)) * PRINTS + (second & (PRINTS - 1))
    const other = places.get(place)
    if (other === undefined || (prob[other] ?? 0) < (prob[word] ?? 0)) places.set(place, word)
  }
  return [...places].sort(([a], [b]) => a - b)
}

/** Puts the words that are known into buckets. */
export const chooseWords = (source: SourceModel, known: Uint8Array): ChosenWords => {
  const {prob, backoff} = source
  const places = placesOf(source, known)
  const numbers = new Uint16Array(prob.length)
  const starts = new Uint16Array((1 << BUCKET_BITS) + 1)
  for (const [at, [place, word]] of places.entries()) {
    numbers[word] = at + 1
    const next = Math.floor(place / PRINTS) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  return {
    numbers,
    starts,
    prints: Uint16Array.from(places, ([place]) => place % PRINTS),
    probs: Uint8Array.from(places, ([, word]) => clamp(-(prob[word] ?? 0) / PROB_STEP, 0, 255)),
    backoffs: Int8Array.from(places, ([, word]) => clamp((backoff[word] ?? 0) / BACKOFF_STEP, -128, 127)),
  }
}
