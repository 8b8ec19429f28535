import type {LanguageModel, Lexicon, Usage} from '@copydesk/core'
import {byteWeights} from '../byte-weights.ts'
import {BITS, FEATURES, ownerFeatures} from './owner-features.ts'

/** So many weights each of the two questions has: one for each feature, and the first for all. */
export const WEIGHTS: number = (1 << BITS) + 1

/** Reads the weights that `scripts/owners` learned: for whether a word is an owner, and whether it is several. */
export const ownersFrom = (buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel): Usage['owner'] => {
  const weights = byteWeights(buffer)
  const write = ownerFeatures(lexicon, model)
  const features = new Int32Array(FEATURES)
  const sumFrom = (start: number): number => {
    let sum = weights[start] ?? 0
    for (const feature of features) sum += weights[start + feature + 1] ?? 0
    return sum
  }
  return (place, counts) => {
    write(place, counts, features)
    return {margin: sumFrom(0), several: sumFrom(WEIGHTS)}
  }
}
