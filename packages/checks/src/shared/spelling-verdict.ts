import {type Document, Tags, type Word} from '@copydesk/core'
import {isHouseWord} from './attested.ts'
import {isByEar} from './by-ear.ts'
import {type Correction, corrections} from './corrections.ts'
import {isCompound, isFormation, isInflection} from './formation.ts'
import {isUndoubled} from './is-usual-slip.ts'
import {leastScore, OWN} from './least-score.ts'
import {partCompound} from './part-compound.ts'
import {partingOf} from './parting.ts'
import {rankedAt} from './rank-corrections.ts'
import {splitOf} from './word-split.ts'

/** What an unknown lower-case word is: right for all that is known, a slip of another word, or a riddle. */
export type Verdict =
  | {readonly kind: 'right' | 'riddle'}
  | {readonly kind: 'slip'; readonly corrections: readonly Correction[]}

/** That nothing is wrong with a word. */
export const RIGHT: Verdict = {kind: 'right'}
const RIDDLE: Verdict = {kind: 'riddle'}

/** “accessable” is a slip where “accessible” is a word in use. */
const USUAL = 1.7
const LONG = 9

/** Three of a letter, or two that no word begins with. */
const CLUMSY = /(.)\1\1|^([^aeol])\2/

/** “respondants”: an ending that nobody hears. */
const isUnstressed = (lower: string, meant: string): boolean =>
  lower.length >= LONG &&
  /(?:an(?:ts?|ces?|cy)|ents?|ences?|ency)$/.test(meant) &&
  meant.length === lower.length

/** “orca”, where only “orcas” is in the dictionaries. */
const isSingular = (lower: string, {form}: Correction, {lexicon}: Document): boolean => {
  const tags = lexicon.tags(form)
  return form === `${lower}s` && (tags === 0 || (tags & Tags.plural) !== 0)
}

/** Whether an unknown form is made of known parts, and no correction is so likely as to doubt it. */
const isMadeUp = (lower: string, document: Document, best: Correction | undefined): boolean => {
  const {lexicon} = document
  const score = best?.score ?? -9
  // “tapings” are more than one taping.
  const plural = lower.endsWith('s') && lexicon.has(lower.slice(0, -1))
  if (best && (CLUMSY.test(lower) || (!plural && isUndoubled(lower, best.form)))) return false
  if (best && isByEar(lower, best.form) && (best.zipf >= USUAL || isUnstressed(lower, best.form)))
    return false
  if (best && best.zipf < 4 && isSingular(lower, best, document)) return true
  if (score < 3.2 && isInflection(lower, lexicon)) return true
  if (score < 2.4 && isFormation(lower, lexicon)) return true
  return score < 1.6 && isCompound(lower, lexicon)
}

/** “fiancée” is known where “fiancee” is. */
const isAccented = (lower: string, {has}: Document['lexicon']): boolean => {
  const bare = lower.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare !== lower && has(bare)
}

/** Whether it is two words, of which another rule speaks. */
const isParted = (lower: string, places: readonly Word[], document: Document): boolean => {
  const [place] = places
  if (!place) return false
  const {form} = place
  if (form.plain.includes('-')) return partCompound(form.plain, place, document) !== undefined
  if (form.lower === lower) return partingOf(form, places, document) !== undefined
  return splitOf(lower, document.lexicon) !== undefined
}

/** Judges an unknown word that is one slip away from a word, by its lower-case form. */
export const verdictOf = (lower: string, places: readonly Word[], document: Document): Verdict => {
  const {lexicon} = document
  const raw = corrections(lower, lexicon)
  const found = rankedAt(raw, places[0], document)
  const [best] = found
  // That a word is well made outweighs what its neighbours say.
  const alone = raw.find(({form}) => form === best?.form)
  const doubted = best && alone && {...best, score: Math.min(best.score, alone.score)}
  if (isHouseWord(document, lower) || isAccented(lower, lexicon) || isMadeUp(lower, document, doubted))
    return RIGHT
  if (isParted(lower, places, document)) return RIGHT
  const most = Math.max(best?.score ?? -9, raw[0]?.score ?? -9)
  if (best && most >= leastScore(lower, places, document, best.form))
    return {kind: 'slip', corrections: found}
  return places.length > OWN ? RIGHT : RIDDLE
}
