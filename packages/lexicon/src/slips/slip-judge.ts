import {type Form, type LanguageModel, type Lexicon, perForm, type Rival} from '@copydesk/core'
import type {WordVectors} from '../vectors/word-vectors.ts'
import {ALIKE_FEATURES, GAINS, WORDS, writeAlikeFeatures} from './alike-features.ts'
import {PLACE_CLASSES, writePlaceClasses} from './class-features.ts'
import {type Family, familyReader, type Kin} from './families.ts'
import {askNetwork, UNITS} from './network.ts'
import {PAIR_FEATURES, writePairFeatures} from './pair-features.ts'
import {PLACE_FEATURES, PlaceFeatures} from './place-features.ts'
import {FACTS, HASH_STEP, INPUTS, LEAST_SCORE, NETWORK, PARTS, type SlipTables} from './slip-file.ts'
import {kindOfSlip} from './slip-kind.ts'
import type {SlipPlace} from './slip-place.ts'
import {type SlipWord, slipWord} from './slip-word.ts'
import {TAG_FEATURES, TagFeatures} from './tag-features.ts'
import {tagRows} from './tag-rows.ts'
import {TopicFeatures} from './topic-features.ts'

/** Where the facts of the place, of the tags and of what the sentence is about begin, behind those of the two words. */
const PLACE_FACTS = PAIR_FEATURES
const TAG_FACTS: number = PLACE_FACTS + PLACE_FEATURES
const TOPIC_FACTS: number = TAG_FACTS + TAG_FEATURES
/** More kin than any word has. */
const MOST_KIN = 64
/** How sure a verdict must be, by the kind of slip: of a word that is rarer than a Zipf frequency surer, for the corpora have too few of them. */
const SURE: readonly number[] = [5.4, 3.2]
const SURE_OF_RARER: readonly number[] = [5.7, 2.6]
const RARER = 4

/** Says what should stand at a place instead of the word that does, if anything. */
export type SlipJudge = (place: SlipPlace, form: Form, alikeOnly: boolean) => Rival | undefined

/** Gives the judge of slips between words that are both spelled right: “the sate of the union”. */
export const slipJudge = (
  tables: SlipTables,
  lexicon: Lexicon,
  model: LanguageModel,
  vectors: WordVectors,
): SlipJudge => {
  const rowOf = tagRows(tables.tags)
  const read = familyReader(tables, lexicon, model, rowOf)
  const familyOf = perForm(({lower}) => read(slipWord(lower, lexicon, model, rowOf)))
  const features = new PlaceFeatures(model)
  const tags = new TagFeatures(tables.tags)
  const topic = new TopicFeatures(vectors, model)
  const classes = new Int32Array(PLACE_CLASSES)
  const alikes = new Int32Array(ALIKE_FEATURES)
  const parts = new Float32Array(PARTS)
  const inputs = new Float32Array(INPUTS)
  const [lefts, rights] = [new Int32Array(MOST_KIN), new Int32Array(MOST_KIN)]
  const units = new Float32Array(UNITS)
  const {factWeights, hashWeights, networks} = tables
  const factsOf = (cells: Float32Array, weights: number): number => {
    let sum = 0
    for (let at = 0; at < cells.length; at++) sum += (cells[at] ?? 0) * (factWeights[weights + at] ?? 0)
    return sum
  }
  const hashesOf = (places: Int32Array, from: number, to: number): number => {
    let sum = 0
    for (let at = from; at < to; at++) sum += hashWeights[places[at] ?? 0] ?? 0
    return sum / HASH_STEP
  }
  const score = (place: SlipPlace, typed: SlipWord, meant: Kin): number => {
    parts.fill(0)
    tags.cells.fill(0)
    topic.compare(meant)
    writePlaceClasses(place, typed, meant, classes)
    if (meant.alike) {
      tags.compare(meant)
      writeAlikeFeatures(place, typed, meant, features, tags, topic, alikes)
      parts[3] = hashesOf(alikes, 0, WORDS)
      parts[4] = hashesOf(alikes, WORDS, WORDS + GAINS)
      parts[5] = hashesOf(alikes, WORDS + GAINS, ALIKE_FEATURES)
    }
    parts[0] = meant.base
    parts[1] =
      factsOf(features.cells, meant.weights + PLACE_FACTS) +
      factsOf(tags.cells, meant.weights + TAG_FACTS) +
      factsOf(topic.cells, meant.weights + TOPIC_FACTS)
    parts[2] = hashesOf(classes, 0, PLACE_CLASSES)
    return parts.reduce((sum, part) => sum + part, 0)
  }
  const ask = (typed: SlipWord, meant: Kin): number => {
    writePairFeatures(typed, meant, meant.alike, inputs)
    inputs.set(features.cells, PLACE_FACTS)
    inputs.set(tags.cells, TAG_FACTS)
    inputs.set(topic.cells, TOPIC_FACTS)
    inputs.set(parts, FACTS)
    const first = kindOfSlip(meant.alike) * NETWORK
    return askNetwork(networks.subarray(first, first + NETWORK), inputs, units)
  }
  /** Numbers all kin with the words beside a place in a row: memory answers many at once where none waits for what another says. */
  const numberPairs = ({before, behind}: SlipPlace, ids: Int32Array): void => {
    for (let at = 0; at < ids.length; at++) {
      lefts[at] = model.pair(before, ids[at] ?? 0)
      rights[at] = model.pair(ids[at] ?? 0, behind)
    }
  }
  const bestOf = (place: SlipPlace, {typed, kin, ids}: Family, alikeOnly: boolean): Rival | undefined => {
    let best: Rival | undefined
    let most = 0
    const sure = typed.zipf < RARER ? SURE_OF_RARER : SURE
    tags.turnTo(place, typed)
    topic.turnTo(place, typed)
    numberPairs(place, ids)
    for (let at = 0; at < ids.length; at++) {
      const [left, right] = [lefts[at] ?? -1, rights[at] ?? -1]
      const one = kin[at]
      if (!one || (alikeOnly && !one.alike)) continue
      if (!features.compare(one, one.alike, left, right)) continue
      const sum = score(place, typed, one)
      if (sum <= LEAST_SCORE) continue
      const margin = ask(typed, one) - (sure[kindOfSlip(one.alike)] ?? 0)
      if (margin <= most) continue
      best = {word: one.word, margin}
      most = margin
    }
    return best
  }
  return (place, form, alikeOnly) => {
    const family = familyOf(form)
    const {pairs} = place.line
    features.turnTo(place, family.typed, pairs[place.right - 1] ?? -1, pairs[place.right] ?? -1)
    return bestOf(place, family, alikeOnly)
  }
}
