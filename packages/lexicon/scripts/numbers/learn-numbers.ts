import {COUNTING, PLACING} from '../../src/numbers/candidate-features.ts'
import {NumberJudge, WEIGHTS} from '../../src/numbers/number-judge.ts'
import {SHARED} from '../../src/numbers/verb-features.ts'
import {randomFrom} from '../random-from.ts'
import type {NumberLesson} from './gather-numbers.ts'

const SEED = 5
const PASSES = 6
const RATE = 0.15
const HOLD = 5e-4
const START = 1e-2
/** No lesson counts for more than one that was so unlikely. */
const LEAST = 1e-6
/** What moves less is left. */
const SLIGHT = 1e-5

/** Weights that move by AdaGrad. */
class Weights {
  readonly values: Float64Array = new Float64Array(WEIGHTS)
  readonly #squares: Float64Array = new Float64Array(WEIGHTS).fill(START)

  move(slots: Int32Array, from: number, count: number, slope: number, rate: number): void {
    if (Math.abs(slope) < SLIGHT) return
    for (let at = from; at < from + count; at++) {
      const slot = slots[at] ?? 0
      const weight = this.values[slot] ?? 0
      const step = slope + HOLD * weight
      const square = (this.#squares[slot] ?? 0) + step * step
      this.#squares[slot] = square
      this.values[slot] = weight - (rate * step) / Math.sqrt(square)
    }
  }
}

/** Learns which phrase is the subject, which nobody tells, and how many it is, which the verb does: a mixture of as many guesses as there are phrases. */
export const learnNumbers = (lessons: readonly NumberLesson[]): Float32Array => {
  const [placing, counting, shared] = [new Weights(), new Weights(), new Weights()]
  const judge = new NumberJudge({
    placing: placing.values,
    counting: counting.values,
    shared: shared.values,
  })
  const {shares, ones} = judge
  const learn = ({facts, isOne}: NumberLesson, rate: number): void => {
    const mean = Math.max(LEAST, Math.min(1 - LEAST, judge.judge(facts)))
    const slope = isOne ? -1 / mean : 1 / (1 - mean)
    const count = facts.candidates.length
    let sum = 0
    for (let n = 0; n <= count; n++) {
      const [share, one] = [shares[n] ?? 0, ones[n] ?? 0]
      const own = slope * share * one * (1 - one)
      sum += own
      if (n === count) continue
      placing.move(facts.placing, n * PLACING, PLACING, slope * share * (one - mean), rate)
      counting.move(facts.counting, n * COUNTING, COUNTING, own, rate)
    }
    shared.move(facts.shared, 0, SHARED, sum, rate)
  }
  const random = randomFrom(SEED)
  const steps = PASSES * lessons.length
  for (let left = steps; left > 0; left--) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (lesson) learn(lesson, (RATE * left) / steps)
  }
  return Float32Array.from([...placing.values, ...counting.values, ...shared.values])
}
