import type {Lexicon} from '@copydesk/core'
import {STEP} from '../../src/usage/model.ts'
import type {KinOf} from './find-kin.ts'
import {gatherKin} from './gather-kin.ts'
import {halfOf} from './half-of.ts'
import {inSteps, learn, scoreOf} from './learn.ts'
import type {Lessons} from './learner.ts'

/** What was learned of kin: one set of weights for all words. */
export interface LearnedKin {
  readonly weights: Int8Array
  readonly threshold: number
}

/** So many wrong verdicts in a million words. */
const WRONG = 130
const SLACK = 0.2

/** Learns from the corpora what tells a slip from its kin, and above which score to speak. */
export const learnKin = (kin: KinOf, lessons: Lessons, lexicon: Lexicon): LearnedKin => {
  const examples = gatherKin(kin, lessons, lexicon)
  const {features, second, width, lines, bits} = examples
  const half = Uint8Array.from(lines, halfOf)
  const halves = [0, 1].map((wanted) => learn(examples, (example) => half[example] === wanted))
  const wrong = [...lines.keys()].filter((example) => second[example] === 0)
  const scores = Float32Array.from(wrong, (example) => {
    const other = halves[1 - (half[example] ?? 0)]
    return other ? scoreOf(other, features, example * width, width) : 0
  }).sort()
  const allowed = Math.round((WRONG * lessons.corpora.size) / 1e6)
  const threshold = Math.max(0, (scores.at(-1 - allowed) ?? 0) + SLACK)
  return {weights: inSteps(halves, bits), threshold: Math.round(threshold * STEP)}
}
