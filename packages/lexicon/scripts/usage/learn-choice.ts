import {BITS, FEATURES, type Hinges, writeFeatures} from '../../src/usage/features.ts'
import {type Choice, STEP} from '../../src/usage/model.ts'
import {type Examples, learn, scoreOf} from './learn.ts'
import type {Lines} from './lines.ts'

/** A place in the corpora: its line, the words on both sides of it. */
export interface Place {
  readonly line: number
  readonly left: number
  readonly right: number
}

/** A choice and its weights in steps. */
export interface Learned {
  readonly choice: Choice
  readonly weights: Int8Array
}

const MOST = 16_000
const JUDGED = 30_000
/** Wrong verdicts that a direction may give on all the held-out places of the corpora. */
const ALLOWED = 3
const SLACK = 0.3
const LEAST = 1.5

const thinned = (places: readonly Place[], most: number): readonly Place[] => {
  const step = Math.max(1, places.length / most)
  return Array.from(
    {length: Math.min(places.length, most)},
    (_, index) => places[Math.floor(index * step)],
  ).filter((place) => place !== undefined)
}

const examplesOf = (groups: readonly (readonly Place[])[], {lines}: Lines, hinges: Hinges): Examples => {
  const all = groups.flatMap((places, group) => places.map((place) => ({place, group})))
  const features = new Int32Array(all.length * FEATURES)
  const second = new Uint8Array(all.length)
  const row = new Int32Array(FEATURES)
  for (const [index, {place, group}] of all.entries()) {
    const line = lines[place.line]
    if (!line) continue
    writeFeatures(line, place.left, place.right, hinges, row)
    features.set(row, index * FEATURES)
    second[index] = group
  }
  return {features, second}
}

/** The score that only the allowed number of wrong verdicts reaches, on lines that were not learned from. */
const heldOut = (
  places: readonly Place[],
  share: number,
  {features}: Examples,
  halves: readonly Float32Array[],
  sign: 1 | -1,
): number => {
  const scores = Float32Array.from(places, ({line}, index) => {
    const other = halves[1 - (line % 2)]
    return other ? sign * scoreOf(other, features, index * FEATURES) : 0
  }).sort()
  const allowed = Math.max(1, Math.round(ALLOWED * share))
  return Math.max(LEAST, (scores[scores.length - 1 - allowed] ?? 0) + SLACK)
}

const thresholdOf = (
  places: readonly Place[],
  corpora: Lines,
  hinges: Hinges,
  halves: readonly Float32Array[],
  sign: 1 | -1,
): number => {
  const judged = thinned(places, JUDGED)
  return heldOut(judged, judged.length / places.length, examplesOf([judged], corpora, hinges), halves, sign)
}

/** Learns one choice: from each half of the lines, to judge the other half for the thresholds; the choice is the mean of both. */
export const learnChoice = (
  first: string,
  second: string,
  places: readonly [readonly Place[], readonly Place[]],
  corpora: Lines,
  hinges: Hinges,
): Learned => {
  const picked = places.map((group) => thinned(group, MOST))
  const examples = examplesOf(picked, corpora, hinges)
  const half = Uint8Array.from(picked.flat(), ({line}) => line % 2)
  const halves = [0, 1].map((wanted) => learn(examples, (example) => half[example] === wanted))
  const over = thresholdOf(places[0], corpora, hinges, halves, 1)
  const under = thresholdOf(places[1], corpora, hinges, halves, -1)
  const [one, two] = halves
  const weights = Int8Array.from({length: 1 << BITS}, (_, at) => {
    const mean = ((one?.[at] ?? 0) + (two?.[at] ?? 0)) / 2
    return Math.max(-127, Math.min(127, Math.round(mean * STEP)))
  })
  return {choice: {first, second, over: Math.round(over * STEP), under: -Math.round(under * STEP)}, weights}
}
