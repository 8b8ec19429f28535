import type {Document, Word} from '@copydesk/core'
import type {Correction} from './corrections.ts'
import {fitAt} from './fit-at.ts'

/** Ranks the words that may have been meant somewhere by what else the draft says, there and elsewhere. */
export const rankedAt = (
  found: readonly Correction[],
  place: Word | undefined,
  document: Document,
): readonly Correction[] => {
  if (found.length === 0 || !place) return found
  return found
    .map((one) => ({...one, score: one.score + fitAt([one.form], place, document)}))
    .sort((a, b) => b.score - a.score)
}
