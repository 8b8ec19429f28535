import {hashOf} from './hash-of.ts'
import type {PlaceFeatures} from './place-features.ts'
import type {SlipPlace} from './slip-place.ts'
import type {SlipWord} from './slip-word.ts'
import type {TagFeatures} from './tag-features.ts'
import type {TopicFeatures} from './topic-features.ts'

/** How many features more two words have that are taken for one another: of the words around, of how much likelier the other is, of the clause. */
export const WORDS = 18
export const GAINS = 12
export const CLAUSES = 6
export const ALIKE_FEATURES: number = WORDS + GAINS + CLAUSES

const MOST = 12

/** A number in so many steps to 1. */
const inSteps = (value: number, steps: number): number =>
  Math.round(Math.max(-MOST, Math.min(MOST, value)) * steps)

/** Two numbers as one. */
const both = (one: number, other: number): number => one ^ Math.imul(other, 77)

/** Which words, and what kinds of them, stand around. */
const writeWords = (place: SlipPlace, typed: SlipWord, pair: number, out: Int32Array): void => {
  const {before2, before, behind, behind2, classBefore2, classBefore, classBehind, classBehind2} = place
  out[0] = hashOf(12, pair, before, 0)
  out[1] = hashOf(13, pair, behind, 0)
  out[2] = hashOf(14, pair, classBefore, 0)
  out[3] = hashOf(15, pair, classBehind, 0)
  out[4] = hashOf(16, pair, before2, before)
  out[5] = hashOf(17, pair, behind, behind2)
  out[6] = hashOf(18, pair, before, behind)
  out[7] = hashOf(19, pair, before2, 0)
  out[8] = hashOf(20, pair, behind2, 0)
  out[9] = hashOf(21, pair, classBefore, classBehind)
  out[10] = hashOf(22, pair, classBefore2, classBefore)
  out[11] = hashOf(23, pair, classBehind, classBehind2)
  out[12] = hashOf(24, pair, before, classBehind)
  out[13] = hashOf(25, pair, classBefore, behind)
  out[14] = hashOf(26, pair, both(classBefore2, classBefore), classBehind)
  out[15] = hashOf(27, pair, classBefore, both(classBehind, classBehind2))
  out[16] = hashOf(28, pair, place.gapBefore, place.gapBehind)
  out[17] = hashOf(45, before, behind, typed.hash)
}

/** How much likelier the other word is: each pair has a scale of its own. */
const writeGains = (
  pair: number,
  model: PlaceFeatures,
  {gain, typed}: TagFeatures,
  topic: TopicFeatures,
  out: Int32Array,
): void => {
  const {seen, own, behind, behind2} = model
  const tags = inSteps(gain, 1)
  out[18] = hashOf(29, pair, inSteps(own, 2), 0)
  out[19] = hashOf(30, pair, inSteps(behind, 2), 0)
  out[20] = hashOf(31, pair, inSteps(behind2, 2), 0)
  out[21] = hashOf(32, pair, seen, 0)
  out[22] = hashOf(33, pair, inSteps(model.gain, 2), 0)
  out[23] = hashOf(34, pair, tags, 0)
  out[24] = hashOf(35, pair, inSteps(model.gain, 1), tags >> 1)
  out[25] = hashOf(36, pair, inSteps(typed, 1), 0)
  out[26] = hashOf(37, pair, seen, tags)
  out[27] = hashOf(38, seen, inSteps(model.gain, 2), tags)
  out[28] = hashOf(46, pair, inSteps(topic.gain, 4), 0)
  out[29] = hashOf(47, pair, inSteps(topic.typed, 4), 0)
}

/** Which clause the two stand in. */
const writeClauses = (
  {classBefore, classBehind}: SlipPlace,
  pair: number,
  {clauseBefore, clauseBehind}: TagFeatures,
  out: Int32Array,
): void => {
  out[30] = hashOf(39, pair, clauseBefore, 0)
  out[31] = hashOf(40, pair, clauseBehind, 0)
  out[32] = hashOf(41, pair, clauseBefore, clauseBehind)
  out[33] = hashOf(42, pair, both(clauseBefore, clauseBehind), classBehind)
  out[34] = hashOf(43, pair, clauseBefore, classBefore)
  out[35] = hashOf(44, pair, clauseBehind, classBehind)
}

/** Writes what tells apart two words that are taken for one another. */
export const writeAlikeFeatures = (
  place: SlipPlace,
  typed: SlipWord,
  meant: SlipWord,
  model: PlaceFeatures,
  tags: TagFeatures,
  topic: TopicFeatures,
  out: Int32Array,
): void => {
  const pair = Math.imul(typed.hash, 0x9e3779b1) ^ meant.hash
  writeWords(place, typed, pair, out)
  writeGains(pair, model, tags, topic, out)
  writeClauses(place, pair, tags, out)
}
