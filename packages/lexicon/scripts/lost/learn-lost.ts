import {inPasses} from '../in-passes.ts'
import {randomFrom} from '../random-from.ts'
import {dropSeldom} from './drop-seldom.ts'
import type {Lessons} from './lessons.ts'
import {LossLearner} from './loss-learner.ts'

const PASSES = 6

/** The weights that were learned. */
export interface LearnedLosses {
  readonly facts: Float32Array
  readonly weights: Float32Array
}

/** Learns what tells a place where a word is lost, and which of so many words it is. */
export const learnLost = (lessons: Lessons, words: number): LearnedLosses => {
  dropSeldom(lessons)
  const learner = new LossLearner(lessons, words)
  inPasses({passes: PASSES, count: lessons.count, random: randomFrom(7)}, (lesson, share) =>
    learner.learn(lesson, share),
  )
  return {facts: learner.facts(), weights: learner.weights}
}
