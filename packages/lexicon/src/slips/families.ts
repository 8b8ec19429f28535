import type {Form, LanguageModel, Lexicon} from '@copydesk/core'
import {OWN_CLASSES, writeOwnClasses} from './class-features.ts'
import {ALIKE, kinOf} from './kin.ts'
import {PAIR_FEATURES, writePairFeatures} from './pair-features.ts'
import {FACTS, HASH_STEP, type SlipTables} from './slip-file.ts'
import {kindOfSlip} from './slip-kind.ts'
import {type SlipWord, slipWord} from './slip-word.ts'

/** What two words alone speak against a slip of the fingers so much that nothing around them makes up for it. */
const LEAST_BASE = -3

/** A word that may be meant. */
export interface Kin extends SlipWord {
  readonly alike: boolean
  /** Where the weights begin that it is judged by. */
  readonly weights: number
  /** What the two words alone speak for it. */
  readonly base: number
}

/** A word and those that it may be a slip for. */
export interface Family {
  readonly typed: SlipWord
  readonly kin: readonly Kin[]
  /** The numbers of those in the language model. */
  readonly ids: Int32Array
}

/** Gives what reads the family of a word from the tables. */
export const familyReader = (
  {words, kin, factWeights, hashWeights}: SlipTables,
  lexicon: Lexicon,
  model: LanguageModel,
  rowOf: (form: Form) => number,
): ((typed: SlipWord) => Family) => {
  const pair = new Float32Array(PAIR_FEATURES)
  const classes = new Int32Array(OWN_CLASSES)
  const baseOf = (typed: SlipWord, meant: SlipWord, alike: boolean, weights: number): number => {
    writePairFeatures(typed, meant, alike, pair)
    writeOwnClasses(typed, meant, classes)
    const own = classes.reduce((sum, at) => sum + (hashWeights[at] ?? 0), 0) / HASH_STEP
    return pair.reduce((sum, fact, at) => sum + fact * (factWeights[weights + at] ?? 0), own)
  }
  return (typed) => {
    const all = kinOf(kin, typed.word).flatMap((number): readonly Kin[] => {
      const meant = slipWord(words[(number & ~ALIKE) - 1] ?? '', lexicon, model, rowOf)
      const alike = (number & ALIKE) !== 0
      const weights = kindOfSlip(alike) * FACTS
      const base = baseOf(typed, meant, alike, weights)
      if (!alike && base < LEAST_BASE) return []
      const {word, id, hash, zipf, unigram, row} = meant
      // Key by key: of spread objects nearly each has a shape of its own, which slows all that reads them.
      return [{word, id, class: meant.class, hash, zipf, unigram, row, alike, weights, base}]
    })
    return {typed, kin: all, ids: Int32Array.from(all, ({id}) => id)}
  }
}
