import {alignmentEnd, type Change} from './changes-of.ts'
import type {Match, Piece} from './look-up.ts'

/** So far a sentence's own end or beginning is looked for. */
const REACH = 8
/** So many words at an edge stand for as many of the source. */
const FEW = 3

const isStop = (match: Match, at: number): boolean =>
  at <= 0 || at >= match.units.length || match.units[at]?.pause === 'stop'

const sentenceEnd = (match: Match, from: number): number | undefined => {
  for (let at = from; at <= Math.min(match.units.length, from + REACH); at++) if (isStop(match, at)) return at
  return undefined
}

const sentenceStart = (match: Match, to: number): number | undefined => {
  for (let at = to; at >= Math.max(0, to - REACH); at--) if (isStop(match, at)) return at
  return undefined
}

const atEnd = (change: Change, match: Match, whole: boolean): Change => {
  const from = alignmentEnd(match.alignment)
  const near = Math.min(from + change.draft.length, match.units.length)
  const few = change.draft.length <= FEW ? near : from
  const to = (whole ? sentenceEnd(match, from) : undefined) ?? few
  return {...change, sourceAt: from, source: match.units.slice(from, to)}
}

const atStart = (change: Change, match: Match, whole: boolean): Change => {
  const to = match.alignment.from
  const few = change.draft.length <= FEW ? Math.max(0, to - change.draft.length) : to
  const from = (whole ? sentenceStart(match, to) : undefined) ?? few
  return {...change, sourceAt: from, source: match.units.slice(from, to)}
}

/**
 * Where the draft begins or ends with words that the source does not have there, the source's own words stand against
 * them: to the end of its sentence where the draft's ends too, else as many.
 */
export const extendEdges = (
  text: string,
  piece: Piece,
  match: Match,
  changes: readonly Change[],
): readonly Change[] => {
  const closes = /^.?[.!?]/.test(text.slice(piece.end - 1, piece.end + 1))
  const opens = /^\p{Lu}/u.test(text.slice(piece.start, piece.start + 1))
  return changes.map((change) => {
    if (change.source.length > 0) return change
    if (change.draftAt + change.draft.length === piece.units.length && change.draftAt > 0) {
      return atEnd(change, match, closes)
    }
    return change.draftAt === 0 ? atStart(change, match, opens) : change
  })
}
