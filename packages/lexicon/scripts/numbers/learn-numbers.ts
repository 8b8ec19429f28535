import {COUNTING, PLACING} from '../../src/numbers/candidate-features.ts'
import {NumberJudge, WEIGHTS} from '../../src/numbers/number-judge.ts'
import {SHARED} from '../../src/numbers/verb-features.ts'
import {AdaGrad} from '../ada-grad.ts'
import {randomFrom} from '../random-from.ts'
import type {NumberLesson} from './gather-numbers.ts'

const SEED = 5
const PASSES = 6
const RATE = 0.15
const HOLDING = {hold: 5e-4, start: 1e-2}
/** No lesson counts for more than one that was so unlikely. */
const LEAST = 1e-6
/** What moves less is left. */
const SLIGHT = 1e-5

const moveAll = (
  learner: AdaGrad<Float64Array>,
  slots: Int32Array,
  from: number,
  count: number,
  slope: number,
  rate: number,
): void => {
  if (Math.abs(slope) < SLIGHT) return
  for (let at = from; at < from + count; at++) learner.move(slots[at] ?? 0, slope, rate)
}

/** Learns which phrase is the subject, which nobody tells, and how many it is, which the verb does: a mixture of as many guesses as there are phrases. */
const learn = (lessons: readonly NumberLesson[]): readonly number[] => {
  const learner = (): AdaGrad<Float64Array> => new AdaGrad(new Float64Array(WEIGHTS), HOLDING)
  const [placing, counting, shared] = [learner(), learner(), learner()]
  const judge = new NumberJudge({
    placing: placing.weights,
    counting: counting.weights,
    shared: shared.weights,
  })
  const {shares, ones} = judge
  const learnOne = ({facts, isOne}: NumberLesson, rate: number): void => {
    const mean = Math.max(LEAST, Math.min(1 - LEAST, judge.judge(facts)))
    const slope = isOne ? -1 / mean : 1 / (1 - mean)
    const count = facts.candidates.length
    let sum = 0
    for (let n = 0; n <= count; n++) {
      const [share, one] = [shares[n] ?? 0, ones[n] ?? 0]
      const own = slope * share * one * (1 - one)
      sum += own
      if (n === count) continue
      moveAll(placing, facts.placing, n * PLACING, PLACING, slope * share * (one - mean), rate)
      moveAll(counting, facts.counting, n * COUNTING, COUNTING, own, rate)
    }
    moveAll(shared, facts.shared, 0, SHARED, sum, rate)
  }
  const random = randomFrom(SEED)
  const steps = PASSES * lessons.length
  for (let left = steps; left > 0; left--) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (lesson) learnOne(lesson, (RATE * left) / steps)
  }
  return [...placing.weights, ...counting.weights, ...shared.weights]
}

/** Learns the weights of each judge of number from its lessons. */
export const learnNumbers = (lessons: readonly (readonly NumberLesson[])[]): Float32Array =>
  Float32Array.from(lessons.flatMap(learn))
