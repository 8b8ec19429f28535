import type {LanguageModel, Lexicon} from '@copydesk/core'
import {OWN_CLASSES, writeOwnClasses} from './class-features.ts'
import {ALIKE, kinOf} from './kin.ts'
import {PAIR_FEATURES, writePairFeatures} from './pair-features.ts'
import {CLASS_STEP, type SlipTables} from './slip-file.ts'
import {type SlipWord, slipWord} from './slip-word.ts'

/** Verdicts must be so sure, as a logarithm of odds: of words that are alike, of others … */
const SURE_ALIKE = 4.75
const SURE = 4.55
/** … and where one of the small words stands that most places could have. */
const SURE_SMALL = 7.7
const SMALL = 5.9
/** Where a word is missing. */
const SURE_MISSING = 5

/** A word that may be meant. */
export interface Kin extends SlipWord {
  readonly alike: boolean
  /** What the two words alone speak for it. */
  readonly base: number
  /** The score above which it is said. */
  readonly sure: number
}

/** A word and those that it may be a slip for. */
export interface Family {
  readonly typed: SlipWord
  readonly kin: readonly Kin[]
}

const sureOf = ({zipf, word}: SlipWord, alike: boolean): number => {
  if (word === '') return SURE_MISSING
  if (!alike) return SURE
  return zipf > SMALL ? SURE_SMALL : SURE_ALIKE
}

/** Gives what reads the family of a word from the tables. */
export const familyReader = (
  {words, kin, pairWeights, classWeights}: SlipTables,
  lexicon: Lexicon,
  model: LanguageModel,
): ((typed: SlipWord) => Family) => {
  const pair = new Float32Array(PAIR_FEATURES)
  const classes = new Int32Array(OWN_CLASSES)
  const baseOf = (typed: SlipWord, meant: SlipWord, alike: boolean): number => {
    writePairFeatures(typed, meant, alike, pair)
    writeOwnClasses(typed, meant, classes)
    const own = classes.reduce((sum, at) => sum + (classWeights[at] ?? 0), 0) / CLASS_STEP
    return pair.reduce((sum, fact, at) => sum + fact * (pairWeights[at] ?? 0), own)
  }
  return (typed) => {
    const all = kinOf(kin, typed.word).map((number): Kin => {
      const meant = slipWord(words[(number & ~ALIKE) - 1] ?? '', lexicon, model)
      const alike = (number & ALIKE) !== 0
      return {...meant, alike, base: baseOf(typed, meant, alike), sure: sureOf(typed, alike)}
    })
    return {typed, kin: all}
  }
}
