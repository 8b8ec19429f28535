import {CLAUSES, GAINS, WORDS} from '../../src/slips/alike-features.ts'
import {OWN_CLASSES, PLACE_CLASSES} from '../../src/slips/class-features.ts'
import {HASH_BITS} from '../../src/slips/hash-of.ts'
import {PAIR_FEATURES} from '../../src/slips/pair-features.ts'
import {SLIP_KINDS} from '../../src/slips/slip-kind.ts'
import {AdaGrad} from '../ada-grad.ts'
import {inPasses} from '../in-passes.ts'
import {randomFrom} from '../random-from.ts'
import {spreadsOf} from '../spreads-of.ts'
import type {Examples} from './examples.ts'

const PASSES = 4
const RATE = 0.2
const HASH_RATE = 0.05
/** How hard weights are held back. */
const HOLD = 1e-5
const HASHES = {hold: 1e-4, start: 1e-3}

/** A hashed feature that weighs less is nothing: the file packs to less than three quarters, and finds as many slips. */
export const LEAST_WEIGHT = 0.1875

/** Which part of all each hashed feature is of: see `PARTS`. */
const HASHED_PARTS: readonly number[] = [OWN_CLASSES, PLACE_CLASSES, WORDS, GAINS, CLAUSES].flatMap(
  (count, group) => new Array<number>(count).fill(group === 0 ? 0 : group + 1),
)

/** Learns from one example after another what features weigh. */
export class Learner {
  /** The weights of features with a value, for each kind of slips, and of those that are hashed. */
  readonly facts: Float64Array
  readonly #hashes = new AdaGrad(new Float64Array(1 << HASH_BITS), HASHES)
  #share = 1
  readonly #examples: Examples
  readonly #spread: Float64Array
  readonly #squares: Float64Array

  constructor(examples: Examples) {
    this.#examples = examples
    const {facts, dense, count} = examples
    this.facts = new Float64Array(SLIP_KINDS * dense)
    this.#squares = new Float64Array(SLIP_KINDS * dense).fill(1e-6)
    this.#spread = spreadsOf(facts, dense, count)
  }

  get hashes(): Float64Array {
    return this.#hashes.weights
  }

  /** Steps grow smaller to the end, so that the last examples weigh no more than the first. */
  learnFrom(example: number, share: number): void {
    this.#share = share
    const slope = 1 / (1 + Math.exp(-this.scoreOf(example))) - (this.#examples.slips[example] ?? 0)
    const {facts, hashes, dense, hashed, kinds} = this.#examples
    const set = (kinds[example] ?? 0) * dense
    for (let at = 0; at < dense; at++) this.#learnFact(at, set + at, slope, facts[example * dense + at] ?? 0)
    for (let at = 0; at < hashed; at++) this.#learnHash(hashes[example * hashed + at] ?? 0, slope)
  }

  /** What speaks for an example's being a slip: a logarithm of odds. */
  scoreOf(example: number): number {
    const {facts, hashes, dense, hashed, kinds} = this.#examples
    const set = (kinds[example] ?? 0) * dense
    let sum = 0
    for (let at = 0; at < dense; at++) sum += (this.facts[set + at] ?? 0) * (facts[example * dense + at] ?? 0)
    for (let at = 0; at < hashed; at++) sum += this.hashes[hashes[example * hashed + at] ?? 0] ?? 0
    return sum
  }

  /** Writes what the parts of an example's features come to, and gives their sum: see `PARTS`. */
  writeParts(example: number, into: Float32Array): number {
    const {facts, hashes, dense, hashed, kinds} = this.#examples
    const set = (kinds[example] ?? 0) * dense
    into.fill(0)
    for (let at = 0; at < dense; at++) {
      const part = at < PAIR_FEATURES ? 0 : 1
      into[part] = (into[part] ?? 0) + (this.facts[set + at] ?? 0) * (facts[example * dense + at] ?? 0)
    }
    for (let at = 0; at < hashed; at++) {
      const part = HASHED_PARTS[at] ?? 0
      const weight = this.hashes[hashes[example * hashed + at] ?? 0] ?? 0
      if (Math.abs(weight) > LEAST_WEIGHT) into[part] = (into[part] ?? 0) + weight
    }
    return into.reduce((sum, part) => sum + part, 0)
  }

  #learnFact(fact: number, at: number, slope: number, value: number): void {
    if (value === 0) return
    const [spread, weight] = [this.#spread[fact] ?? 1, this.facts[at] ?? 0]
    const step = (slope * value) / spread + HOLD * weight * spread
    const square = (this.#squares[at] ?? 0) + step * step
    this.#squares[at] = square
    this.facts[at] = weight - (this.#share * RATE * step) / Math.sqrt(square) / spread
  }

  // 0 stands for no feature.
  #learnHash(at: number, slope: number): void {
    if (at !== 0) this.#hashes.move(at, slope, this.#share * HASH_RATE)
  }
}

/** Learns by logistic regression (AdaGrad) what tells a slip from a word that is meant; with a half of the corpora given, from the other half alone. */
export const learnSlips = (examples: Examples, without?: number): Learner => {
  const learner = new Learner(examples)
  const passes = without === undefined ? PASSES : 1
  inPasses({passes, count: examples.count, random: randomFrom(7)}, (example, share) => {
    if (examples.halves[example] !== without) learner.learnFrom(example, share)
  })
  return learner
}
