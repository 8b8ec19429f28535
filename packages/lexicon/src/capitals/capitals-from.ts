import type {Lexicon, Usage} from '@copydesk/core'
import {FEATURES, writeCapitalFeatures} from './capital-features.ts'
import {wordNumbers} from './word-numbers.ts'

/** Reads the weights that `scripts/capitals` learned. */
export const capitalsFrom = (buffer: ArrayBuffer, lexicon: Lexicon): Usage['strayCapital'] => {
  const weights = new Float32Array(buffer)
  const numbers = wordNumbers(lexicon)
  const features = new Int32Array(FEATURES)
  return (place, counts) => {
    writeCapitalFeatures(place, counts, numbers, features)
    let sum = weights[0] ?? 0
    for (const feature of features) sum += weights[feature + 1] ?? 0
    return sum
  }
}
