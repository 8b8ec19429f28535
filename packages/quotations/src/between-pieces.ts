import type {Difference} from './difference.ts'
import {exceptions, negations} from './english.ts'
import type {Piece} from './look-up.ts'
import type {SourceIndex} from './source-index.ts'
import {unitsOf} from './units-of.ts'
import type {Judgement} from './verdict.ts'

/** So long a skip may hide a turn of the sentence that what stands beside it belongs to. */
const NEAR = 160
/** Shorter pieces stand in many places. */
const OWN = 4

/** A piece with what was said of it. */
export interface JudgedPiece {
  readonly piece: Piece
  readonly judgement: Judgement
}

const skipped = (source: string): string | undefined =>
  unitsOf(source, 0, source.length).find(({text}) => negations.has(text) || exceptions.has(text))?.raw

const differenceAt = (
  before: JudgedPiece,
  after: JudgedPiece,
  words: Pick<Difference, 'kind' | 'permitted' | 'draft' | 'source' | 'message'>,
  sourceSpan: Difference['sourceSpan'],
): Difference => {
  const order = words.kind === 'order'
  const start = order ? after.piece.start : before.piece.end
  const end = order ? after.piece.end : after.piece.start
  return {...words, draftSpan: {start, end}, sourceSpan}
}

/** Says what an ellipsis does: it may skip words, in order; a negation or an exception among them is named. */
export const betweenPieces = (
  text: string,
  index: SourceIndex,
  before: JudgedPiece,
  after: JudgedPiece,
): Difference | undefined => {
  const [first, second] = [before.judgement.source, after.judgement.source]
  if (!first || !second || first.path !== second.path) return undefined
  const draft = text.slice(after.piece.start, after.piece.end)
  if (second.start < first.start && after.piece.units.length >= OWN && before.piece.units.length >= OWN) {
    const message = `“${draft}” stands before the other words in the source`
    return differenceAt(
      before,
      after,
      {kind: 'order', permitted: false, draft, source: second.text, message},
      second,
    )
  }
  if (second.start <= first.end || second.start - first.end > NEAR) return undefined
  const source =
    index.sources.find(({path}) => path === first.path)?.text.slice(first.end, second.start) ?? ''
  const turn = skipped(source)
  if (turn === undefined) return undefined
  const message = `the ellipsis skips “${turn}”`
  const span = {start: first.end, end: second.start}
  return differenceAt(
    before,
    after,
    {kind: 'ellipsis', permitted: true, draft: '…', source: source.trim(), message},
    span,
  )
}
