import {type Form, type LanguageModel, type Lexicon, perForm, type Rival} from '@copydesk/core'
import {ALIKE_CLASSES, PLACE_CLASSES, writeAlikeClasses, writePlaceClasses} from './class-features.ts'
import {type Family, familyReader, type Kin} from './families.ts'
import {kinOf} from './kin.ts'
import {type Least, PLACE_FEATURES, PlaceFeatures} from './place-features.ts'
import {CLASS_STEP, type SlipTables} from './slip-file.ts'
import type {SlipPlace} from './slip-place.ts'
import {NO_WORD, type SlipWord, slipWord} from './slip-word.ts'

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
  const read = familyReader(tables, lexicon, model)
  const familyOf = perForm(({lower}) => read(slipWord(lower, lexicon, model)))
  let gap: Family | undefined
  const features = new PlaceFeatures(model, LEAST)
  const {cells} = features
  const classes = new Int32Array(PLACE_CLASSES)
  const alikeClasses = new Int32Array(ALIKE_CLASSES)
  const {placeWeights, classWeights} = tables
  const score = (place: SlipPlace, typed: SlipWord, meant: Kin): number => {
    let sum = meant.base
    for (let at = 0; at < PLACE_FEATURES; at++) sum += (cells[at] ?? 0) * (placeWeights[at] ?? 0)
    writePlaceClasses(place, typed, meant, classes)
    for (let at = 0; at < PLACE_CLASSES; at++) sum += (classWeights[classes[at] ?? 0] ?? 0) / CLASS_STEP
    if (!meant.alike) return sum
    writeAlikeClasses(place, typed, meant, alikeClasses)
    for (let at = 0; at < ALIKE_CLASSES; at++) sum += (classWeights[alikeClasses[at] ?? 0] ?? 0) / CLASS_STEP
    return sum
  }
  const bestOf = (place: SlipPlace, {typed, kin}: Family): Rival | undefined => {
    let best: Kin | undefined
    let most = 0
    for (const one of kin) {
      if (!features.compare(place, typed, one, one.alike)) continue
      const margin = score(place, typed, one) - one.sure
      if (margin > most) [best, most] = [one, margin]
    }
    return best && {word: best.word, margin: most}
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
  shape === 'lower' && kinOf(kin, lower).length > 0
