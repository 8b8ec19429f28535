import type {LanguageModel} from '@copydesk/core'
import {
  FIRST_BITS,
  FIRST_FACTS,
  FIRST_FEATURES,
  FIRST_STEP,
  type FirstTables,
  Likely,
  TOGETHER,
  writeFirst,
  writeTogether,
} from '../../src/lost/first-features.ts'
import type {LostForm} from '../../src/lost/lost-form.ts'
import {AdaGrad} from '../ada-grad.ts'
import {inBytes} from '../in-bytes.ts'

const WEIGHTS = {hold: 1e-4, start: 1e-2}
const FACTS = {hold: 0, start: 1e-2}
/** Errors so small are not learned from. */
const SLIGHT = 2e-3
/** How many slots a lost word has for the two words beside it. */
const WIDTH = 2 * FIRST_FEATURES

/** Two words side by side, and the number of the word that is lost between them, -1 none. */
export interface FirstLesson {
  readonly left: LostForm
  readonly right: LostForm
  /** The right word in lower case. */
  readonly lower: string
  readonly lost: number
}

/** A logistic regression over all lost words and nothing, learned by AdaGrad; each word's score is a sum over what stands before it and what stands behind it. */
export class FirstLearner {
  readonly #weights = new AdaGrad(new Float32Array(1 << FIRST_BITS), WEIGHTS)
  readonly #facts: AdaGrad<Float32Array>
  readonly #slots: Int32Array
  readonly #values: Float64Array
  readonly #scores: Float64Array
  readonly #model: LanguageModel
  readonly #likely: Likely
  readonly #words: number

  constructor(model: LanguageModel, lost: readonly string[]) {
    this.#model = model
    this.#likely = new Likely(model, lost)
    this.#words = lost.length
    const facts = lost.length * FIRST_FACTS + TOGETHER
    this.#facts = new AdaGrad(new Float32Array(facts), FACTS)
    this.#slots = new Int32Array(lost.length * WIDTH)
    this.#values = new Float64Array(facts)
    this.#scores = new Float64Array(lost.length + 1)
  }

  learn(lesson: FirstLesson, rate: number): void {
    this.#write(lesson)
    const most = this.#score()
    let all = 0
    for (const score of this.#scores) all += Math.exp(score - most)
    for (const [word, score] of this.#scores.entries()) {
      const isTrue = word === (lesson.lost < 0 ? this.#words : lesson.lost)
      const slope = Math.exp(score - most) / all - (isTrue ? 1 : 0)
      if (Math.abs(slope) > SLIGHT) this.#move(word, slope, rate)
    }
  }

  tables(): FirstTables {
    return {first: inBytes(this.#weights.weights, FIRST_STEP), firstFacts: this.#facts.weights}
  }

  #write({left, right, lower}: FirstLesson): void {
    for (let word = 0; word < this.#words; word++) {
      writeFirst(left, 0, word, this.#slots.subarray(word * WIDTH))
      writeFirst(right, 1, word, this.#slots.subarray(word * WIDTH + FIRST_FEATURES))
      this.#values[word * FIRST_FACTS] = this.#likely.behind(left.id, word)
      this.#values[word * FIRST_FACTS + 1] = this.#likely.before(right.id, lower, word)
    }
    writeTogether(this.#model, left.id, right.id, this.#values.subarray(this.#words * FIRST_FACTS))
  }

  /** Nothing stands behind the words. */
  #endOf(word: number): number {
    return word * FIRST_FACTS + (word < this.#words ? FIRST_FACTS : TOGETHER)
  }

  /** Gives the highest score. */
  #score(): number {
    const [weights, facts] = [this.#weights.weights, this.#facts.weights]
    let most = Number.NEGATIVE_INFINITY
    for (let word = 0; word <= this.#words; word++) {
      let sum = 0
      for (let at = word * WIDTH; at < (word + 1) * WIDTH && at < this.#slots.length; at++)
        sum += weights[this.#slots[at] ?? 0] ?? 0
      for (let at = word * FIRST_FACTS; at < this.#endOf(word); at++)
        sum += (this.#values[at] ?? 0) * (facts[at] ?? 0)
      this.#scores[word] = sum
      most = Math.max(most, sum)
    }
    return most
  }

  #move(word: number, slope: number, rate: number): void {
    for (let at = word * WIDTH; at < (word + 1) * WIDTH && at < this.#slots.length; at++)
      this.#weights.move(this.#slots[at] ?? 0, slope, rate)
    for (let at = word * FIRST_FACTS; at < this.#endOf(word); at++)
      this.#facts.move(at, slope * (this.#values[at] ?? 0), rate)
  }
}
