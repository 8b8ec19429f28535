import {OWN} from './court.ts'
import {describeChange} from './describe-change.ts'
import type {Difference} from './difference.ts'
import {exceptions, negations} from './english.ts'
import type {Piece} from './look-up.ts'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'
import {unitsOf} from './units-of.ts'
import type {Judgement} from './verdict.ts'

/** So long a skip may hide a turn of the sentence that what stands beside it belongs to. */
const NEAR = 160

/** A piece with what was said of it. */
export interface JudgedPiece {
  readonly piece: Piece
  readonly judgement: Judgement
}

const skipped = (source: string): string | undefined =>
  unitsOf(source, 0, source.length).find(({text}) => negations.has(text) || exceptions.has(text))?.raw

type Words = Pick<Difference, 'kind' | 'permitted' | 'draft' | 'source' | 'message'>

const differenceAt = (
  before: JudgedPiece,
  after: JudgedPiece,
  words: Words,
  sourceSpan: Difference['sourceSpan'],
): Difference => {
  const order = words.kind === 'order'
  const start = order ? after.piece.start : before.piece.end
  const end = order ? after.piece.end : after.piece.start
  return {...words, draftSpan: {start, end}, sourceSpan}
}

// What somebody says between two places; labels and stage directions are not among it.
const spokenBetween = (index: SourceIndex, source: number, from: number, to: number): string => {
  const [first, last] = index.wordsOf(source)
  const starts = index.words.start.subarray(first, last)
  let word = lastAtOrBefore(starts, from)
  while (word < starts.length && (starts[word] ?? 0) < from) word++
  if (word >= starts.length || (starts[word] ?? 0) >= to) return ''
  return index.sources[source]?.text.slice(starts[word] ?? from, to).trim() ?? ''
}

/** What the source has between two places where nothing may stand, undefined where that is nothing. */
const cutBetween = (source: string): Words | undefined =>
  source === ''
    ? undefined
    : {kind: 'cut', permitted: false, draft: '', source, message: describeChange('cut', '', source)}

/** What an ellipsis may not pass over without a word: a negation, an exception. */
const turnBetween = (source: string, length: number): Words | undefined => {
  const turn = length > NEAR ? undefined : skipped(source)
  return turn === undefined
    ? undefined
    : {kind: 'ellipsis', permitted: true, draft: '…', source, message: `the ellipsis skips “${turn}”`}
}

/**
 * Says what stands between two pieces. An ellipsis may skip words, in order; a negation or an exception among them is
 * named. Where a long quotation was only taken apart to be looked up, nothing may stand between.
 */
export const betweenPieces = (
  text: string,
  index: SourceIndex,
  before: JudgedPiece,
  after: JudgedPiece,
): Difference | undefined => {
  const [first, second] = [before.judgement.source, after.judgement.source]
  if (!first || !second || first.path !== second.path) return undefined
  const areOwn = after.piece.units.length >= OWN && before.piece.units.length >= OWN
  if (second.start < first.start && areOwn) {
    const draft = text.slice(after.piece.start, after.piece.end)
    const message = `“${draft}” stands before the other words in the source`
    return differenceAt(
      before,
      after,
      {kind: 'order', permitted: false, draft, source: second.text, message},
      second,
    )
  }
  if (second.start <= first.end) return undefined
  const at = index.sources.findIndex(({path}) => path === first.path)
  const span = {start: first.end, end: second.start}
  const source = spokenBetween(index, at, span.start, span.end)
  const isMarked = after.piece.units[0]?.ellipsis
  const words = isMarked ? turnBetween(source, span.end - span.start) : cutBetween(source)
  return words && differenceAt(before, after, words, span)
}
