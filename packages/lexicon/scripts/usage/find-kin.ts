import {Dialects, type Lexicon} from '@copydesk/core'
import {letterSlips} from './letter-slips.ts'

/** Words this common are small words, which have choices of their own and are no slips of rarer ones. */
const TOO_COMMON = 5.95
/** Nobody means a word so rare … */
const RAREST = 3.2
/** … or so much rarer than what stands there. */
const RARER = 1.2

const shared = (lexicon: Lexicon, word: string): number =>
  lexicon.dialects(word) & (Dialects.us | Dialects.gb)

/** For words that are spelled right those that may be meant, and whether the two sound or look alike. */
export type KinOf = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** What may be meant where something else stands: known in the same dialects, and no rarer by far. */
const isKin = (lexicon: Lexicon, typed: string, meant: string): boolean =>
  typed !== meant &&
  typed.length > 1 &&
  lexicon.has(typed) &&
  lexicon.zipf(typed) < TOO_COMMON &&
  lexicon.zipf(meant) >= lexicon.zipf(typed) - RARER &&
  (shared(lexicon, typed) === shared(lexicon, meant) || lexicon.zipf(typed) < 2)

/** Gives for each word that is spelled right the words that it may be a slip for: of the fingers, or one of `alike`. */
export const findKin = (
  common: readonly string[],
  alike: readonly (readonly [string, string])[],
  lexicon: Lexicon,
): KinOf => {
  const kin = new Map<string, Map<string, boolean>>()
  const add = (typed: string, meant: string, sounds: boolean): void => {
    kin.set(typed, (kin.get(typed) ?? new Map<string, boolean>()).set(meant, sounds))
  }
  for (const meant of common) {
    if (!/^[a-z]{2,}$/.test(meant) || lexicon.zipf(meant) < RAREST) continue
    for (const typed of letterSlips(meant)) if (isKin(lexicon, typed, meant)) add(typed, meant, false)
  }
  for (const [one, other] of alike) {
    add(one, other, true)
    add(other, one, true)
  }
  return kin
}
