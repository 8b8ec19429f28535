import type {LanguageModel} from '@copydesk/core'
import {NOTHING, type SlipPlace} from './slip-place.ts'

/** How likely a word is between its neighbours, and they with it: powers of ten. */
export interface Likely {
  /** The word by the two before it, the word behind by it, the next by both. */
  own: number
  behind: number
  behind2: number
  /** Which of its neighbours it was seen with, as bits. */
  seen: number
}

/** Makes one that is filled again and again. */
export const likely = (): Likely => ({own: 0, behind: 0, behind2: 0, seen: 0})

/** Asks how likely a word is at a place; `left` and `right` number it with the one before it and with the one behind it. */
export const askLikely = (
  {trigramOf}: LanguageModel,
  {before2, before, behind, behind2, pairBefore, pairBehind}: SlipPlace,
  id: number,
  left: number,
  right: number,
  into: Likely,
): void => {
  into.own = trigramOf(pairBefore, left, before2, before, id)
  into.behind = behind === 0 ? 0 : trigramOf(left, right, before, id, behind)
  into.behind2 = behind2 === NOTHING ? 0 : trigramOf(right, pairBehind, id, behind, behind2)
  into.seen = (left < 0 ? 0 : 1) + (right < 0 ? 0 : 2)
}
