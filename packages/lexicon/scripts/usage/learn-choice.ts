import {BITS, FEATURES, OWN} from '../../src/usage/features.ts'
import {type Choice, STEP} from '../../src/usage/model.ts'
import {halfOf} from './half-of.ts'
import {inSteps, learn} from './learn.ts'
import {Learner, type Lessons} from './learner.ts'
import {type Place, thinned} from './places.ts'
import {thresholdFor} from './threshold.ts'

/** A choice and its weights in steps. */
export interface Learned {
  readonly choice: Choice
  readonly weights: Int8Array
}

/** Two words, '' for none, and where each stands. */
export interface Question {
  readonly first: string
  readonly second: string
  readonly places: readonly [readonly Place[], readonly Place[]]
  /** The share of slips that a wrong verdict in a million words may cost. */
  readonly price: number
}

const MOST = 16_000
/** Gaps are many and seldom want a word: more of them are looked at. */
const MOST_GAPS = 40_000
const JUDGED = 30_000
const JUDGED_GAPS = 100_000
const TRIED = 4_000
const NEVER = 1e6

/** Of the slips that are caught so many pass the sum of the two words' own features that is asked for. */
const PASSED = 0.97

/** What the features of the two words sum up to, in steps, where a slip is caught. */
const leanOf = (learner: Learner, caught: readonly Place[], weights: Int8Array, sign: 1 | -1): number => {
  const sums = Float32Array.from(caught, (place) => {
    const features = learner.features(place)
    let sum = 0
    for (let at = OWN; at < FEATURES; at++) sum += weights[features[at] ?? 0] ?? 0
    return sign * sum
  }).sort()
  return sums[Math.floor((1 - PASSED) * sums.length)] ?? 0
}

/** Learns one choice: from each half of the lines, to judge the other half for the thresholds; the choice is the mean of both. */
export const learnChoice = (question: Question, lessons: Lessons): Learned => {
  const {first, second, places, price} = question
  const learner = new Learner(lessons, first, second)
  const gaps = first === ''
  const picked = [thinned(places[0], gaps ? MOST_GAPS : MOST), thinned(places[1], MOST)]
  const examples = learner.examples(picked)
  const half = Uint8Array.from(picked.flat(), ({line}) => halfOf(line))
  const halves = [0, 1].map((wanted) => learn(examples, (example) => half[example] === wanted))
  const weights = inSteps(halves, BITS)
  const bars = (typed: 0 | 1, sign: 1 | -1): readonly [number, number] => {
    const word = [first, second][typed] ?? ''
    const judged = thinned(places[typed], gaps ? JUDGED_GAPS : JUDGED)
    const wrong = learner.scores(judged, halves, sign, word)
    const tried = thinned(places[1 - typed] ?? [], TRIED)
    const right = learner.scores(tried, halves, sign, word)
    const perMillion = ((places[typed].length / judged.length) * 1e6) / lessons.corpora.size
    const threshold = thresholdFor({wrong, right, perMillion}, price) ?? NEVER
    const caught = tried.filter((_, index) => (right[index] ?? 0) > threshold)
    return [Math.round(threshold * STEP), leanOf(learner, caught, weights, sign)]
  }
  const [firstShare = 1, secondShare = 1] = picked.map((some, at) => some.length / (places[at]?.length ?? 1))
  const prior = Math.round(Math.log(firstShare / secondShare) * STEP)
  const [over, leanOver] = bars(0, 1)
  const [under, leanUnder] = gaps ? [NEVER, 0] : bars(1, -1)
  return {choice: {first, second, over, under: -under, leanOver, leanUnder, prior}, weights}
}
