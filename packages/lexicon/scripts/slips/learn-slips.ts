import {CLASS_BITS} from '../../src/slips/class-features.ts'
import {randomFrom} from '../random-from.ts'
import type {Examples} from './examples.ts'

const PASSES = 3
const RATE = 0.2
const CLASS_RATE = 0.1
/** How hard weights are held back. */
const HOLD = 1e-5
const CLASS_HOLD = 1e-4

/** The weights of features with a value, and of those that are hashed. */
export interface Learned {
  readonly facts: Float64Array
  readonly classes: Float64Array
}

/** How far each feature's values lie from 0, as a mean. */
const spreads = ({facts, dense, count}: Examples): Float64Array => {
  const sums = new Float64Array(dense)
  for (let at = 0; at < count * dense; at++)
    sums[at % dense] = (sums[at % dense] ?? 0) + (facts[at] ?? 0) ** 2
  return sums.map((sum) => Math.sqrt(sum / count) || 1)
}

class Learner implements Learned {
  readonly facts: Float64Array
  readonly classes: Float64Array = new Float64Array(1 << CLASS_BITS)
  #share = 1
  readonly #examples: Examples
  readonly #spread: Float64Array
  readonly #squares: Float64Array
  readonly #classSquares: Float64Array = new Float64Array(1 << CLASS_BITS).fill(1e-3)

  constructor(examples: Examples) {
    this.#examples = examples
    this.facts = new Float64Array(examples.dense)
    this.#squares = new Float64Array(examples.dense).fill(1e-6)
    this.#spread = spreads(examples)
  }

  /** Steps grow smaller to the end, so that the last examples weigh no more than the first. */
  learnFrom(example: number, share: number): void {
    this.#share = share
    const slope = 1 / (1 + Math.exp(-this.#scoreOf(example))) - (this.#examples.slips[example] ?? 0)
    const {facts, classes, dense, hashed} = this.#examples
    for (let at = 0; at < dense; at++) this.#learnFact(at, slope, facts[example * dense + at] ?? 0)
    for (let at = 0; at < hashed; at++) this.#learnClass(classes[example * hashed + at] ?? 0, slope)
  }

  #scoreOf(example: number): number {
    const {facts, classes, dense, hashed} = this.#examples
    let sum = 0
    for (let at = 0; at < dense; at++) sum += (this.facts[at] ?? 0) * (facts[example * dense + at] ?? 0)
    for (let at = 0; at < hashed; at++) sum += this.classes[classes[example * hashed + at] ?? 0] ?? 0
    return sum
  }

  #learnFact(at: number, slope: number, value: number): void {
    if (value === 0) return
    const [spread, weight] = [this.#spread[at] ?? 1, this.facts[at] ?? 0]
    const step = (slope * value) / spread + HOLD * weight * spread
    const square = (this.#squares[at] ?? 0) + step * step
    this.#squares[at] = square
    this.facts[at] = weight - (this.#share * RATE * step) / Math.sqrt(square) / spread
  }

  // 0 stands for no class.
  #learnClass(at: number, slope: number): void {
    if (at === 0) return
    const weight = this.classes[at] ?? 0
    const step = slope + CLASS_HOLD * weight
    const square = (this.#classSquares[at] ?? 0) + step * step
    this.#classSquares[at] = square
    this.classes[at] = weight - (this.#share * CLASS_RATE * step) / Math.sqrt(square)
  }
}

/** Learns by logistic regression (AdaGrad) what tells a slip from a word that is meant. */
export const learnSlips = (examples: Examples): Learned => {
  const learner = new Learner(examples)
  const random = randomFrom(7)
  const steps = PASSES * examples.count
  for (let left = steps; left > 0; left--)
    learner.learnFrom(Math.floor(random() * examples.count), left / steps)
  return learner
}
