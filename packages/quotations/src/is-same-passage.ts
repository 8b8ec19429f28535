import type {Evidence} from './evidence.ts'

/** What speaks for or against two passages being one besides their own words. */
export interface Support {
  /** Bits of telling words that stand beside both. */
  readonly beside: number
  /** Whether the source knows the speaker. */
  readonly speaker: boolean
  /** Whether the source's words are a whole quotation of their own, as short as the draft's. */
  readonly whole: boolean
  /** Whether the source's words follow at once on those of the quotation before. */
  readonly follows: boolean
}

const COINCIDENCE = 4
const ENOUGH = 20
const SHORT = 9

/**
 * Tells whether a quotation that differs from a source is still that passage. Measured on sentences of other speeches
 * held against a speech: under one in two hundred passes.
 */
export const isSamePassage = (evidence: Evidence, {beside, speaker, whole, follows}: Support): boolean => {
  const share = evidence.matched / Math.max(1, evidence.words)
  const strength = evidence.matchedBits - COINCIDENCE * evidence.breaks
  if (follows && share >= 0.5 && evidence.words > 3 && strength >= ENOUGH / 2) return true
  const help = Math.min(12, beside / 4) + (speaker ? 3 : 0)
  if (evidence.words <= 3) {
    if (whole)
      return (
        evidence.matched > 0 &&
        evidence.words > 1 &&
        share >= 0.3 &&
        evidence.matchedBits + beside >= 22 &&
        beside >= 12
      )
    return evidence.words === 3 && evidence.matched === 2 && strength + help >= ENOUGH + 6
  }
  if (evidence.words < SHORT) return share >= (whole ? 0.4 : 0.6) && strength + help >= ENOUGH
  return (
    (share >= 0.6 && strength >= ENOUGH) ||
    (share >= 0.5 && strength >= 1.5 * ENOUGH) ||
    (share >= 0.4 && evidence.run >= 6 && strength >= 2 * ENOUGH)
  )
}
