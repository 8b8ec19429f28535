import type {Document, Word} from '@copydesk/core'
import {isHouseWord} from './attested.ts'
import {type Correction, corrections, farCorrections} from './corrections.ts'
import {isCompound, isFormation, isInflection} from './formation.ts'
import {rankedAt} from './rank-corrections.ts'
import {splitOf} from './word-split.ts'

/** A sure correction beats a word’s being used again and again, and its looking like a compound. */
export const OVERWHELMING = 4
/** More often than this, a spelling is the draft’s own term. */
const OWN = 2

/** What an unknown lower-case word is: right for all that is known, a slip of another word, or a riddle. */
export type Verdict =
  | {readonly kind: 'right' | 'riddle'}
  | {readonly kind: 'slip'; readonly corrections: readonly Correction[]}

const RIGHT: Verdict = {kind: 'right'}
const RIDDLE: Verdict = {kind: 'riddle'}

/** The words around, when they are unknown, too: the passage may be in another language. */
const inForeignPassage = ({words}: Document, word: Word): boolean =>
  [words[word.index - 1], words[word.index + 1]].some(
    (other) =>
      other !== undefined &&
      other.paragraph === word.paragraph &&
      other.form.shape === 'lower' &&
      !other.form.known,
  )

/** How likely the best correction must be: surer where the word is short, or more speaks for it as it stands. */
const leastScore = (lower: string, places: readonly Word[], document: Document): number => {
  let least = lower.length <= 3 ? 3.2 : lower.length === 4 ? 1.6 : -0.4
  if (places.length > OWN) return OVERWHELMING
  if (places.length === 2) least += 0.8
  const [first] = places
  if (first && inForeignPassage(document, first)) least += 1.6
  return least
}

/** Whether an unknown form is made of known parts, and no correction is so likely as to doubt it. */
const isMadeUp = (lower: string, lexicon: Document['lexicon'], best: Correction | undefined): boolean => {
  const split = splitOf(lower, lexicon)
  if (split && (!best || best.score <= split.score)) return true
  if (isInflection(lower, lexicon) && (!best || best.score < 3.2)) return true
  if (isFormation(lower, lexicon) && (!best || best.score < 2.4)) return true
  return isCompound(lower, lexicon) && (!best || best.score < 1.6)
}

/** “fiancée” is known where “fiancee” is. */
const isAccented = (lower: string, {has}: Document['lexicon']): boolean => {
  const bare = lower.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare !== lower && has(bare)
}

/** Judges an unknown word that is one slip away from a word, by its lower-case form. */
export const verdictOf = (lower: string, places: readonly Word[], document: Document): Verdict => {
  const {lexicon} = document
  const found = corrections(lower, lexicon)
  const [best] = found
  if (isHouseWord(document, lower) || isAccented(lower, lexicon) || isMadeUp(lower, lexicon, best))
    return RIGHT
  if (best && best.score >= leastScore(lower, places, document))
    return {kind: 'slip', corrections: rankedAt(found, places[0], document)}
  return places.length > OWN ? RIGHT : RIDDLE
}

/** Judges a riddle again: two slips away from a word it may still be. */
export const farVerdictOf = (lower: string, places: readonly Word[], document: Document): Verdict => {
  const found = farCorrections(lower, document.lexicon)
  const likely = (found[0]?.score ?? -9) >= leastScore(lower, places, document) - 1
  return likely && corrections(lower, document.lexicon).length === 0
    ? {kind: 'slip', corrections: found}
    : RIDDLE
}
