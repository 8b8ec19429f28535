import {BITS, COUNTING, PLACING} from './candidate-features.ts'
import type {NumberFacts} from './number-facts.ts'
import {SHARED} from './verb-features.ts'

/** So many weights each of the three questions has. */
export const WEIGHTS: number = 1 << BITS

/** What features weigh: for whether a phrase is the subject, for how many it is, and for what the verb tells by itself. */
export interface NumberWeights {
  readonly placing: ArrayLike<number>
  readonly counting: ArrayLike<number>
  readonly shared: ArrayLike<number>
}

/** What is thought of a verb: how likely each phrase is its subject (the last: none of them), and that it is one then. */
export class NumberJudge {
  readonly #weights: NumberWeights
  readonly shares: Float64Array = new Float64Array(16)
  readonly ones: Float64Array = new Float64Array(16)

  constructor(weights: NumberWeights) {
    this.#weights = weights
  }

  /** Gives how likely it is that the subject is one. */
  judge({candidates, placing, counting, shared}: NumberFacts): number {
    const {shares, ones} = this
    const weights = this.#weights
    const count = candidates.length
    const own = sumOf(weights.shared, shared, 0, SHARED)
    let most = 0
    shares[count] = 0
    ones[count] = likely(own)
    for (let n = 0; n < count; n++) {
      const share = sumOf(weights.placing, placing, n * PLACING, PLACING)
      shares[n] = share
      ones[n] = likely(own + sumOf(weights.counting, counting, n * COUNTING, COUNTING))
      most = Math.max(most, share)
    }
    return this.#mean(count, most)
  }

  #mean(count: number, most: number): number {
    const {shares, ones} = this
    let total = 0
    for (let n = 0; n <= count; n++) total += shares[n] = Math.exp((shares[n] ?? 0) - most)
    let mean = 0
    for (let n = 0; n <= count; n++) {
      const share = (shares[n] ?? 0) / total
      shares[n] = share
      mean += share * (ones[n] ?? 0)
    }
    return mean
  }
}

const likely = (odds: number): number => 1 / (1 + Math.exp(-odds))

const sumOf = (weights: ArrayLike<number>, slots: Int32Array, from: number, count: number): number => {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += weights[slots[at] ?? 0] ?? 0
  return sum
}
