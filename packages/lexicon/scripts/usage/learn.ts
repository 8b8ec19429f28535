import {STEP} from '../../src/usage/model.ts'

/** Examples of a choice: the features of each, one after another, and 1 where the second word stood. */
export interface Examples {
  readonly features: Int32Array
  readonly second: Uint8Array
  /** How many features each has, and how many bits those have. */
  readonly width: number
  readonly bits: number
}

const PASSES = 4
const RATE = 0.1

/** Gives numbers from 0 to 1, the same every time. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 4294967296
  }
}

const shuffled = (length: number, random: () => number): Int32Array => {
  const order = Int32Array.from({length}, (_, index) => index)
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Sums the weights of the features that begin at `from`. */
export const scoreOf = (weights: Float32Array, features: Int32Array, from: number, width: number): number => {
  let sum = 0
  for (let feature = 0; feature < width; feature++) sum += weights[features[from + feature] ?? 0] ?? 0
  return sum
}

/** Learns the weights of a choice by logistic regression (AdaGrad). `wanted` tells which examples to learn from. */
export const learn = (
  {features, second, width, bits}: Examples,
  wanted: (example: number) => boolean,
): Float32Array => {
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1e-4)
  const random = randomFrom(7)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const example of shuffled(second.length, random)) {
      if (!wanted(example)) continue
      const from = example * width
      const slope = 1 / (1 + Math.exp(-scoreOf(weights, features, from, width))) - (second[example] ?? 0)
      if (Math.abs(slope) < 1e-3) continue
      for (let feature = 0; feature < width; feature++) {
        const at = features[from + feature] ?? 0
        const square = (squares[at] ?? 0) + slope * slope
        squares[at] = square
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square)
      }
    }
  }
  return weights
}

/** The mean of two halves' weights, in steps. */
export const inSteps = ([one, two]: readonly Float32Array[], bits: number): Int8Array =>
  Int8Array.from({length: 1 << bits}, (_, at) => {
    const mean = ((one?.[at] ?? 0) + (two?.[at] ?? 0)) / 2
    return Math.max(-127, Math.min(127, Math.round(mean * STEP)))
  })
