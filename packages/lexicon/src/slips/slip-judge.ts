import {type Form, type LanguageModel, type Lexicon, perForm, type Rival} from '@copydesk/core'
import {ALIKE_FEATURES, writeAlikeFeatures} from './alike-features.ts'
import {PLACE_CLASSES, writePlaceClasses} from './class-features.ts'
import {type Family, familyReader, type Kin} from './families.ts'
import {hasKinOf} from './kin.ts'
import {PAIR_FEATURES} from './pair-features.ts'
import {type Least, PLACE_FEATURES, PlaceFeatures} from './place-features.ts'
import {HASH_STEP, type SlipTables} from './slip-file.ts'
import type {SlipPlace} from './slip-place.ts'
import {NO_WORD, type SlipWord, slipWord} from './slip-word.ts'
import {TagFeatures} from './tag-features.ts'
import {tagRows} from './tag-rows.ts'

/** What is not ten times likelier than what stands there is never sure; triples hardly make up for pairs. */
const LEAST: Least = {triples: 1, pairs: 0}

/** Says what should stand at a place instead of what does, if anything. */
export interface SlipJudge {
  /** Where a word stands. */
  readonly instead: (place: SlipPlace, form: Form) => Rival | undefined
  /** Where nothing does. */
  readonly missing: (place: SlipPlace) => Rival | undefined
}

/** Gives the judge of slips between words that are both spelled right: “the sate of the union”. */
export const slipJudge = (tables: SlipTables, lexicon: Lexicon, model: LanguageModel): SlipJudge => {
  const rowOf = tagRows(tables.tags)
  const read = familyReader(tables, lexicon, model, rowOf)
  const familyOf = perForm(({lower}) => read(slipWord(lower, lexicon, model, rowOf)))
  let gap: Family | undefined
  const features = new PlaceFeatures(model, LEAST)
  const tags = new TagFeatures(tables.tags)
  const classes = new Int32Array(PLACE_CLASSES)
  const alikes = new Int32Array(ALIKE_FEATURES)
  const {factWeights, hashWeights} = tables
  const factsOf = (cells: Float32Array, weights: number): number => {
    let sum = 0
    for (let at = 0; at < cells.length; at++) sum += (cells[at] ?? 0) * (factWeights[weights + at] ?? 0)
    return sum
  }
  const score = (place: SlipPlace, typed: SlipWord, meant: Kin): number => {
    const ofPlace = meant.weights + PAIR_FEATURES
    let sum = meant.base + factsOf(features.cells, ofPlace)
    writePlaceClasses(place, typed, meant, classes)
    for (let at = 0; at < PLACE_CLASSES; at++) sum += (hashWeights[classes[at] ?? 0] ?? 0) / HASH_STEP
    if (!meant.alike) return sum
    tags.compare(meant)
    sum += factsOf(tags.cells, ofPlace + PLACE_FEATURES)
    writeAlikeFeatures(place, typed, meant, features, tags, alikes)
    for (let at = 0; at < ALIKE_FEATURES; at++) sum += (hashWeights[alikes[at] ?? 0] ?? 0) / HASH_STEP
    return sum
  }
  const bestOf = (place: SlipPlace, {typed, kin}: Family): Rival | undefined => {
    let best: Rival | undefined
    let most = 0
    tags.turnTo(place, typed)
    for (const one of kin) {
      if (!features.compare(place, typed, one, one.alike)) continue
      const sum = score(place, typed, one)
      if (sum <= one.sure || sum <= most) continue
      best = {word: one.word, margin: sum - one.sure}
      most = sum
    }
    return best
  }
  return {
    instead: (place, form) => {
      const family = familyOf(form)
      features.read(place, family.typed)
      return bestOf(place, family)
    },
    missing: (place) => {
      gap ??= read(NO_WORD)
      features.readGap(place)
      return bestOf(place, gap)
    },
  }
}

/** Whether a word may be a slip for others. */
export const hasKin = ({kin}: SlipTables, {shape, lower}: Form): boolean =>
  shape === 'lower' && hasKinOf(kin, lower)
