import type {Document, Finding, Form, Word} from '@copydesk/core'
import {capitalisedSlip} from './capitalised-slip.ts'
import {type Correction, corrections} from './corrections.ts'
import {isInMarks, isParticle, NEVER} from './name-margin.ts'
import {spellingFinding, suggestionsFor} from './spelling-finding.ts'
import type {UnknownPart} from './unknown-parts.ts'

/** How likely a correction must be, in its own units, to be applied unasked. */
const SURE = 2
/** How likely where the word stands in quotation marks of its own: “hangry” is meant. */
const IN_MARKS = 4
/** Nobody coins a word so long that is so near another and begins as it does: “devestated” is somebody’s word, quoted; “bromance” is meant. */
const LONG_IN_MARKS = 1.6
const LONG = 8
/** A particle’s correction is one of the commonest words, or none. */
const VERY_COMMON = 6

/** Whether a correction is likely enough, here and wherever the word stands, for what may be a name. */
const isBelowMargin = (best: Correction, part: UnknownPart, margin: number, {lexicon}: Document): boolean => {
  const alone = corrections(part.text.toLowerCase(), lexicon).find(({form}) => form === best.form)
  const score = alone?.score ?? 0
  return Math.max(score, (score + best.score) / 2) < margin
}

const isRightHere = (
  best: Correction,
  part: UnknownPart,
  places: readonly Word[],
  margin: number,
  document: Document,
): boolean => {
  if (best.zipf < VERY_COMMON && places.some((word) => isParticle(document, word))) return true
  const isNear = part.text.length >= LONG && part.text.toLowerCase().charAt(0) === best.form.charAt(0)
  const inMarks = isNear ? LONG_IN_MARKS : IN_MARKS
  if (best.score < inMarks && places.every((word) => isInMarks(document, word))) return true
  return margin > 0 && isBelowMargin(best, part, margin, document)
}

/** Says what an unknown word is a slip of, where that is likelier than the word by `margin`. */
export const judgePart = (
  part: UnknownPart,
  places: readonly Word[],
  found: readonly Correction[],
  margin: number,
  document: Document,
  sure: number,
): Finding | undefined => {
  const [best, next] = found
  if (!best || isRightHere(best, part, places, margin, document)) return
  const isLikely = best.slips === 1 && best.score >= SURE && margin === 0
  const alone = isLikely && best.score - (next?.score ?? 0) >= sure
  const finding = spellingFinding(part, places, suggestionsFor(part.text, alone ? [best] : found), 0)
  return finding && !alone ? {...finding, offered: true} : finding
}

/** Says what an unknown capitalised word, a name for all that is known, is a slip of: “Teh United Nations”. */
export const judgeName = (
  part: UnknownPart,
  form: Form,
  places: readonly Word[],
  margin: number,
  document: Document,
): Finding | undefined => {
  if (form.shape !== 'capitalised' || part.text.length !== form.text.length) return
  const found = capitalisedSlip(part.text, places, margin === NEVER, document)
  const finding = found && spellingFinding(part, places, suggestionsFor(part.text, found), 0)
  return finding && {...finding, offered: true}
}
