import {BITS, FEATURES, type Hinges, type Pair, writeFeatures, writeLean} from '../../src/usage/features.ts'
import {type Choice, STEP} from '../../src/usage/model.ts'
import {wordHash} from '../../src/usage/neighbours.ts'
import {type Examples, learn, scoreOf} from './learn.ts'
import type {Lines} from './lines.ts'
import {type Place, thinned} from './places.ts'
import {thresholdFor} from './threshold.ts'
import {isUsual} from './usual-pairs.ts'

/** A choice and its weights in steps. */
export interface Learned {
  readonly choice: Choice
  readonly weights: Int8Array
}

/** What all choices are learned from. */
export interface Lessons {
  readonly corpora: Lines
  readonly numbers: ReadonlyMap<string, number>
  readonly hinges: Hinges
  /** Usual pairs, and how often words stand side by side. */
  readonly pairs: Uint8Array
  readonly table: Uint16Array
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
const MOST_GAPS = 60_000
const JUDGED = 30_000
const JUDGED_GAPS = 150_000
const TRIED = 4_000
/** The score of what is not judged at all. */
const UNASKED = -99
const NEVER = 1e6

/** Lines of one text stay together. */
const BLOCK = 256

/** The half of the corpora that a line is in. */
const halfOf = (line: number): number => Math.floor(line / BLOCK) % 2

class Learner {
  readonly #lessons: Lessons
  readonly #pair: Pair
  readonly #row: Int32Array = new Int32Array(FEATURES)

  constructor(lessons: Lessons, {first, second}: Question) {
    this.#lessons = lessons
    this.#pair = {first: first === '' ? 0 : wordHash(first), second: wordHash(second)}
  }

  features({line, left, right}: Place): Int32Array {
    const {corpora, hinges, table} = this.#lessons
    const read = corpora.lines[line]
    if (!read) return this.#row
    writeFeatures(read, left, right, hinges, this.#row)
    writeLean(read, left, right, this.#pair, table, this.#row)
    return this.#row
  }

  examples(groups: readonly (readonly Place[])[]): Examples {
    const all = groups.flatMap((places, group) => places.map((place) => ({place, group})))
    const features = new Int32Array(all.length * FEATURES)
    const second = new Uint8Array(all.length)
    for (const [index, {place, group}] of all.entries()) {
      features.set(this.features(place), index * FEATURES)
      second[index] = group
    }
    return {features, second}
  }

  /** What the half that did not learn from a place says of it, were `typed` to stand there. */
  scores(
    places: readonly Place[],
    halves: readonly Float32Array[],
    sign: 1 | -1,
    typed: string,
  ): Float32Array {
    const {corpora, numbers, pairs} = this.#lessons
    const number = numbers.get(typed) ?? 0
    return Float32Array.from(places, (place) => {
      const words = corpora.lines[place.line]?.words ?? []
      if (typed !== '' && isUsual(pairs, words, place.left, place.right, number)) return UNASKED
      const other = halves[1 - halfOf(place.line)]
      return other ? sign * scoreOf(other, this.features(place)) : UNASKED
    })
  }
}

/** Learns one choice: from each half of the lines, to judge the other half for the thresholds; the choice is the mean of both. */
export const learnChoice = (question: Question, lessons: Lessons): Learned => {
  const {first, second, places, price} = question
  const learner = new Learner(lessons, question)
  const gaps = first === ''
  const picked = [thinned(places[0], gaps ? MOST_GAPS : MOST), thinned(places[1], MOST)]
  const examples = learner.examples(picked)
  const half = Uint8Array.from(picked.flat(), ({line}) => halfOf(line))
  const halves = [0, 1].map((wanted) => learn(examples, (example) => half[example] === wanted))
  const thresholdOf = (typed: 0 | 1, sign: 1 | -1): number => {
    const word = [first, second][typed] ?? ''
    const judged = thinned(places[typed], gaps ? JUDGED_GAPS : JUDGED)
    const wrong = learner.scores(judged, halves, sign, word)
    const right = learner.scores(thinned(places[1 - typed] ?? [], TRIED), halves, sign, word)
    const perMillion = ((places[typed].length / judged.length) * 1e6) / lessons.corpora.size
    return Math.round((thresholdFor({wrong, right, perMillion}, price) ?? NEVER) * STEP)
  }
  const [one, two] = halves
  const weights = Int8Array.from({length: 1 << BITS}, (_, at) => {
    const mean = ((one?.[at] ?? 0) + (two?.[at] ?? 0)) / 2
    return Math.max(-127, Math.min(127, Math.round(mean * STEP)))
  })
  const under = gaps ? NEVER : thresholdOf(1, -1)
  return {choice: {first, second, over: thresholdOf(0, 1), under: -under}, weights}
}
