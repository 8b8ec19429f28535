import {CHOICE_CLASSES, CHOICE_FACTS, CHOICES} from '../../src/lost/choice-classes.ts'
import {ANY, LOST_BITS, slotOf} from '../../src/lost/mix.ts'
import {PLACE_FEATURES} from '../../src/lost/place-features.ts'
import {AdaGrad} from '../ada-grad.ts'
import {spreadsOf} from '../spreads-of.ts'
import {NONE} from './drop-seldom.ts'
import type {Lessons} from './lessons.ts'

const RATE = 0.1
const WEIGHTS = {hold: 3e-5, start: 1e-2}
const FACTS = {hold: 0, start: 1e-2}
/** Errors so small are not learned from. */
const SLIGHT = 2e-3

/** A logistic regression over the choices of a place and nothing, learned by AdaGrad. */
export class LossLearner {
  readonly #weights = new AdaGrad(new Float32Array(1 << LOST_BITS), WEIGHTS)
  /** Of each word, and behind them of all words together. */
  readonly #facts: AdaGrad<Float32Array>
  readonly #spread: Float64Array
  readonly #lessons: Lessons
  readonly #shared: number
  readonly #scores: Float64Array = new Float64Array(CHOICES)
  #rate = RATE

  constructor(lessons: Lessons, words: number) {
    this.#lessons = lessons
    this.#spread = spreadsOf(lessons.facts, CHOICE_FACTS, lessons.count * CHOICES)
    this.#shared = words * CHOICE_FACTS
    this.#facts = new AdaGrad(new Float32Array(this.#shared + CHOICE_FACTS), FACTS)
  }

  get weights(): Float32Array {
    return this.#weights.weights
  }

  /** `share` of the learning is left. */
  learn(lesson: number, share: number): void {
    this.#rate = share * RATE
    const scores = this.#scores
    let most = 0
    for (let choice = 0; choice < CHOICES; choice++) {
      const score = this.#scoreOf(lesson, choice)
      scores[choice] = score
      most = Math.max(most, score)
    }
    let sum = Math.exp(-most)
    for (const score of scores) sum += Math.exp(score - most)
    for (let choice = 0; choice < CHOICES; choice++) {
      const likely = Math.exp((scores[choice] ?? 0) - most) / sum
      const slope = likely - (this.#lessons.lost[lesson] === choice ? 1 : 0)
      if (Math.abs(slope) > SLIGHT) this.#move(lesson, choice, slope)
    }
  }

  /** What the facts weigh, for each word. */
  facts(): Float32Array {
    return this.#facts.weights
      .subarray(0, this.#shared)
      .map((weight, at) => this.#factOf(at, weight) / (this.#spread[at % CHOICE_FACTS] ?? 1))
  }

  #factOf(at: number, weight: number): number {
    return weight + (this.#facts.weights[this.#shared + (at % CHOICE_FACTS)] ?? 0)
  }

  #scoreOf(lesson: number, choice: number): number {
    const {features, words, facts, classes} = this.#lessons
    const {weights} = this
    const row = lesson * CHOICES + choice
    const word = words[row] ?? 0
    let sum = 0
    for (let at = 0; at < PLACE_FEATURES; at++) {
      const feature = features[lesson * PLACE_FEATURES + at] ?? NONE
      if (feature !== NONE) sum += weights[slotOf(feature, word)] ?? 0
    }
    for (let at = 0; at < CHOICE_CLASSES; at++) {
      const feature = classes[row * CHOICE_CLASSES + at] ?? 0
      sum += (weights[slotOf(feature, word)] ?? 0) + (weights[slotOf(feature, ANY)] ?? 0)
    }
    for (let at = 0; at < CHOICE_FACTS; at++) {
      const own = word * CHOICE_FACTS + at
      const value = (facts[row * CHOICE_FACTS + at] ?? 0) / (this.#spread[at] ?? 1)
      sum += value * this.#factOf(own, this.#facts.weights[own] ?? 0)
    }
    return sum
  }

  #move(lesson: number, choice: number, slope: number): void {
    const {features, words, facts, classes} = this.#lessons
    const row = lesson * CHOICES + choice
    const word = words[row] ?? 0
    for (let at = 0; at < PLACE_FEATURES; at++) {
      const feature = features[lesson * PLACE_FEATURES + at] ?? NONE
      if (feature !== NONE) this.#weights.move(slotOf(feature, word), slope, this.#rate)
    }
    for (let at = 0; at < CHOICE_CLASSES; at++) {
      const feature = classes[row * CHOICE_CLASSES + at] ?? 0
      this.#weights.move(slotOf(feature, word), slope, this.#rate)
      this.#weights.move(slotOf(feature, ANY), slope, this.#rate)
    }
    for (let at = 0; at < CHOICE_FACTS; at++) {
      const value = (facts[row * CHOICE_FACTS + at] ?? 0) / (this.#spread[at] ?? 1)
      if (value === 0) continue
      this.#facts.move(word * CHOICE_FACTS + at, slope * value, this.#rate)
      this.#facts.move(this.#shared + at, slope * value, this.#rate)
    }
  }
}
