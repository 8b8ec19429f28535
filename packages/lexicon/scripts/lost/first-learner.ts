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
import {inBytes} from '../in-bytes.ts'

const HOLD = 1e-4
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

const step = (
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  rate: number,
): void => {
  const square = (squares[at] ?? 0) + slope * slope
  squares[at] = square
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square)
}

/** A logistic regression over all lost words and nothing, learned by AdaGrad; each word's score is a sum over what stands before it and what stands behind it. */
export class FirstLearner {
  readonly #weights = new Float32Array(1 << FIRST_BITS)
  readonly #squares = new Float32Array(1 << FIRST_BITS).fill(1e-2)
  readonly #facts: Float32Array
  readonly #factSquares: Float32Array
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
    this.#facts = new Float32Array(lost.length * FIRST_FACTS + TOGETHER)
    this.#factSquares = new Float32Array(this.#facts.length).fill(1e-2)
    this.#slots = new Int32Array(lost.length * WIDTH)
    this.#values = new Float64Array(this.#facts.length)
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
    return {first: inBytes(this.#weights, FIRST_STEP), firstFacts: this.#facts}
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
    let most = Number.NEGATIVE_INFINITY
    for (let word = 0; word <= this.#words; word++) {
      let sum = 0
      for (let at = word * WIDTH; at < (word + 1) * WIDTH && at < this.#slots.length; at++)
        sum += this.#weights[this.#slots[at] ?? 0] ?? 0
      for (let at = word * FIRST_FACTS; at < this.#endOf(word); at++)
        sum += (this.#values[at] ?? 0) * (this.#facts[at] ?? 0)
      this.#scores[word] = sum
      most = Math.max(most, sum)
    }
    return most
  }

  #move(word: number, slope: number, rate: number): void {
    for (let at = word * WIDTH; at < (word + 1) * WIDTH && at < this.#slots.length; at++) {
      const slot = this.#slots[at] ?? 0
      step(this.#weights, this.#squares, slot, slope + HOLD * (this.#weights[slot] ?? 0), rate)
    }
    for (let at = word * FIRST_FACTS; at < this.#endOf(word); at++)
      step(this.#facts, this.#factSquares, at, slope * (this.#values[at] ?? 0), rate)
  }
}
