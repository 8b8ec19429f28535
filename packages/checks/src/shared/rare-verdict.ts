import type {Document, Word} from '@copydesk/core'
import {isHouseWord} from './attested.ts'
import {corrections} from './corrections.ts'
import {isFormation} from './formation.ts'
import {isUsualSlip} from './is-usual-slip.ts'
import {rankedAt} from './rank-corrections.ts'
import {RIGHT, type Verdict} from './spelling-verdict.ts'

/** How likely a correction must be wherever the word stands. */
const ALONE = 1.8
/** How likely where it stands: “aquittal”, by how usual such a slip is and how short the word. */
const LEAST = 3.3
const LEAST_SHORT = 5
const SHORT = 4
/** “fullfil”, “inadmissable” */
const LEAST_USUAL = 1.4
/** “targetted”: it may as well be made by rule. */
const LEAST_MADE = 2.5

const leastScore = (lower: string, meant: string, {lexicon}: Document): number => {
  const isMade = isFormation(lower, lexicon)
  if (isUsualSlip(lower, meant)) return isMade ? LEAST_MADE : LEAST_USUAL
  if (isMade) return Number.POSITIVE_INFINITY
  return lower.length <= SHORT ? LEAST_SHORT : LEAST
}

/** Judges a word that only large lists have: a slip where a far commoner one is a slip away and goes well with its neighbours. */
export const rareVerdictOf = (lower: string, places: readonly Word[], document: Document): Verdict => {
  const {lexicon} = document
  const raw = corrections(lower, lexicon)
  const found = rankedAt(raw, places[0], document)
  const [best] = found
  const alone = raw.find(({form}) => form === best?.form)
  if (!best || !alone || alone.score < ALONE || places.length > 1) return RIGHT
  if (best.score < leastScore(lower, best.form, document) || isHouseWord(document, lower)) return RIGHT
  return {kind: 'slip', corrections: found}
}
