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
const ENOUGH = 16
const SHORT = 9

// Set phrases (“for the first time in”) are in every speech: words beyond them at an edge tell of another passage.
const needed = ({words, matched, edge}: Evidence): number => {
  if (edge >= 2) return ENOUGH + 8
  if (words === 4) return ENOUGH - 2
  if (words - matched > 1) return ENOUGH
  return edge === 1 && words < 7 ? ENOUGH - 2 : ENOUGH - 4
}

const isShortPassage = (evidence: Evidence, {beside, whole}: Support, strength: number): boolean => {
  if (!whole) return evidence.words === 3 && evidence.matched === 2 && strength >= ENOUGH + 4
  return evidence.words > 1 && evidence.matched > 0 && evidence.matchedBits + beside >= 22 && beside >= 12
}

/**
 * Tells whether a quotation that differs from a source is still that passage. Measured on sentences of other speeches
 * held against a speech: under one in two hundred passes.
 */
export const isSamePassage = (evidence: Evidence, support: Support): boolean => {
  const {beside, speaker, whole, follows} = support
  const share = evidence.matched / Math.max(1, evidence.words)
  const strength = evidence.matchedBits - COINCIDENCE * evidence.breaks
  if (follows && share >= 0.5 && evidence.words > 3 && strength >= ENOUGH / 2) return true
  const help = Math.min(10, beside / 4) + (speaker ? 2 : 0)
  if (evidence.words <= 3) return isShortPassage(evidence, support, strength + help)
  if (evidence.words < SHORT && evidence.edge >= 2 && share < 0.75 && !whole) return false
  if (evidence.words < SHORT) return share >= (whole ? 0.4 : 0.6) && strength + help >= needed(evidence)
  if (share >= 0.6) return strength >= Math.max(ENOUGH, needed(evidence))
  return share >= 0.5 ? strength >= 1.5 * ENOUGH : share >= 0.4 && evidence.run >= 6 && strength >= 2 * ENOUGH
}
