import {BITS, gainOf, leanFeatures, neverOf} from './features.ts'

/** What `gainOf` gives: -31 to 32. */
const LEAST = -31
const GAINS = 64
/** Halves of it: -16 to 16. */
const LEAST_HALF = -16
const HALVES = 33
const NEVERS = 4

/** Where the weights of each feature begin. */
const BEHIND = GAINS * NEVERS
const BOTH = 2 * BEHIND
const SUM = BOTH + HALVES * HALVES
const LENGTH = SUM + 2 * GAINS

/**
 * The weights of the features of two words alone, choice by choice. Among all weights they lie far apart, and they are
 * asked for at every place with a choice: here those of one choice lie together. Gathered when a choice is first met.
 */
export class Leans {
  readonly #weights: Int8Array
  readonly #gathered: (Int8Array | undefined)[] = []

  constructor(weights: Int8Array) {
    this.#weights = weights
  }

  /** Sums what how often each of two words stands before and behind says of them, for the choice whose weights begin at `base`. */
  sum(base: number, before: number, behind: number, otherBefore: number, otherBehind: number): number {
    const weights = this.#gathered[base >> BITS] ?? this.#gather(base)
    const gainBefore = gainOf(before, otherBefore)
    const gainBehind = gainOf(behind, otherBehind)
    return (
      (weights[(gainBefore - LEAST) * NEVERS + neverOf(before, otherBefore)] ?? 0) +
      (weights[BEHIND + (gainBehind - LEAST) * NEVERS + neverOf(behind, otherBehind)] ?? 0) +
      (weights[BOTH + ((gainBefore >> 1) - LEAST_HALF) * HALVES + (gainBehind >> 1) - LEAST_HALF] ?? 0) +
      (weights[SUM + gainBefore + gainBehind - 2 * LEAST] ?? 0)
    )
  }

  #gather(base: number): Int8Array {
    const weight = (feature: number): number => this.#weights[base + feature] ?? 0
    const own = new Int8Array(LENGTH)
    for (let gain = 0; gain < GAINS; gain++) {
      for (let never = 0; never < NEVERS; never++) {
        own[gain * NEVERS + never] = weight(leanFeatures.before(gain + LEAST, never))
        own[BEHIND + gain * NEVERS + never] = weight(leanFeatures.behind(gain + LEAST, never))
      }
    }
    for (let before = 0; before < HALVES; before++) {
      for (let behind = 0; behind < HALVES; behind++)
        own[BOTH + before * HALVES + behind] = weight(
          leanFeatures.both(before + LEAST_HALF, behind + LEAST_HALF),
        )
    }
    for (let gains = 0; gains < 2 * GAINS; gains++)
      own[SUM + gains] = weight(leanFeatures.sum(gains + 2 * LEAST))
    this.#gathered[base >> BITS] = own
    return own
  }
}
