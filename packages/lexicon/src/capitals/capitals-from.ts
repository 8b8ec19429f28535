import {
  type CapitalCounts,
  FormNumbers,
  type LanguageModel,
  type Lexicon,
  type Usage,
  type WordPlace,
} from '@copydesk/core'
import {byteWeights} from '../byte-weights.ts'
import {BITS, FEATURES, writeCapitalFeatures} from './capital-features.ts'
import {isCapital} from './looks.ts'
import {
  OWN,
  QUICK,
  SMALL_BITS,
  SMALL_FEATURES,
  writeOwnFeatures,
  writeSmallFeatures,
} from './small-features.ts'
import {wordNumbers} from './word-numbers.ts'

/** How many weights tell of a stray capital; the first is that of all. */
export const STRAY_WEIGHTS: number = (1 << BITS) + 1
/** How many tell of a lost one. */
export const LOST_WEIGHTS: number = (1 << SMALL_BITS) + 1

/** What the slower features of a small word add at most: where the quick ones say less, nobody asks them. */
const MOST_ADDED = 3

/** A word that by itself is less likely a name than this is none where no capital stands beside it. */
const LEAST_ALONE = -0.5
/** Weights are kept in whole hundredths. */
const PARTS = 100
/** Nothing speaks for a name. */
const NEVER = -99

const standsAlone = ({words, index}: WordPlace, {capital}: CapitalCounts): boolean =>
  capital === 0 && !isCapital(words[index - 1]) && !isCapital(words[index + 1])

const sumOf = (weights: Float32Array, features: Int32Array, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at++) sum += weights[(features[at] ?? 0) + 1] ?? 0
  return sum
}

/** Reads the weights that `scripts/capitals` learned. */
export const capitalsFrom = (
  buffer: ArrayBuffer,
  lexicon: Lexicon,
  model: LanguageModel,
): Pick<Usage, 'strayCapital' | 'lostCapital'> => {
  const weights = byteWeights(buffer)
  const stray = weights.subarray(0, STRAY_WEIGHTS)
  const lost = weights.subarray(STRAY_WEIGHTS)
  const numbers = wordNumbers(lexicon)
  const features = new Int32Array(Math.max(FEATURES, SMALL_FEATURES))
  const own = new FormNumbers(2, (form, cells, row) => {
    writeOwnFeatures(numbers.cells, numbers.rowOf(form), features)
    cells[row + 1] = Math.round(PARTS * ((lost[0] ?? 0) + sumOf(lost, features, 0, OWN)))
  })
  const ownOdds = ({words, index}: WordPlace): number => {
    const word = words[index]
    return word ? (own.cells[own.rowAt(word) + 1] ?? 0) / PARTS : NEVER
  }
  return {
    strayCapital: (place, counts) => {
      writeCapitalFeatures(place, counts, numbers, features)
      return (stray[0] ?? 0) + sumOf(stray, features, 0, FEATURES)
    },
    lostCapital: (place, counts) => {
      if (standsAlone(place, counts) && ownOdds(place) < LEAST_ALONE) return NEVER
      writeSmallFeatures(place, counts, numbers, undefined, features)
      const quick = (lost[0] ?? 0) + sumOf(lost, features, 0, QUICK)
      if (quick < -MOST_ADDED) return quick
      writeSmallFeatures(place, counts, numbers, model, features)
      return quick + sumOf(lost, features, QUICK, SMALL_FEATURES)
    },
  }
}
