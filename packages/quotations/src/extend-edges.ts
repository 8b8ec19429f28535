import type {Change} from './changes-of.ts'
import {alignmentEnd} from './changes-of.ts'
import type {Match, Piece} from './look-up.ts'

const MOST = 8

const sentenceEnd = (match: Match, from: number): number => {
  for (let at = from; at <= match.units.length && at <= from + MOST; at++) {
    if (at === match.units.length || match.units[at]?.pause === 'stop') return at
  }
  return from
}

const sentenceStart = (match: Match, to: number): number => {
  for (let at = to; at >= 0 && at >= to - MOST; at--) {
    if (at === 0 || match.units[at]?.pause === 'stop') return at
  }
  return to
}

/**
 * Where the draft ends or begins with words that the source does not have, and the source's own sentence ends or
 * begins close by, the one stands for the other.
 */
export const extendEdges = (piece: Piece, match: Match, changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => {
    if (change.source.length > 0) return change
    if (change.draftAt + change.draft.length === piece.units.length && change.draftAt > 0) {
      const from = alignmentEnd(match.alignment)
      return {...change, sourceAt: from, source: match.units.slice(from, sentenceEnd(match, from))}
    }
    if (change.draftAt === 0) {
      const to = match.alignment.from
      const from = sentenceStart(match, to)
      return {...change, sourceAt: from, source: match.units.slice(from, to)}
    }
    return change
  })
