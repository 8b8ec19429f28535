import type {Document, Span} from '@copydesk/core'
import {betweenPieces, type JudgedPiece} from './between-pieces.ts'
import type {Court} from './court.ts'
import type {Difference} from './difference.ts'
import {gravest, joined} from './join-judgements.ts'
import {judgePiece} from './judge-piece.ts'
import {piecesOf} from './pieces-of.ts'
import type {Quotation} from './quotation.ts'
import {rarityOf} from './rarity.ts'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'
import {judgeVoices} from './two-voices.ts'
import type {Judgement, Place, Verdict} from './verdict.ts'

/** What is said of a whole quotation, and of each of its parts. */
export interface Judged extends Judgement {
  readonly parts: readonly (Span & Judgement)[]
}

const wordAt = (index: SourceIndex, {path, start}: Place): number => {
  const [first, last] = index.wordsOf(index.sources.findIndex((source) => source.path === path))
  return first + lastAtOrBefore(index.words.start.subarray(first, last), start)
}

// What stands before an ellipsis may stand in many places: the one nearest to what stands behind it is meant.
const placedBefore = (
  court: Court,
  quotation: Quotation,
  judged: readonly JudgedPiece[],
): readonly JudgedPiece[] =>
  judged.map((one, at) => {
    const behind = judged[at + 1]
    const next = behind?.piece.units[0]?.ellipsis ? behind.judgement.source : undefined
    if (!next || !one.judgement.source) return one
    const judgement = judgePiece({...court, next: wordAt(court.index, next)}, quotation, one.piece)
    return {...one, judgement}
  })

const judgePieces = (court: Court, quotation: Quotation, part: Span): readonly JudgedPiece[] => {
  let here = court
  const judged = piecesOf(court.document.text, part, quotation.around).map((piece) => {
    const judgement = judgePiece(here, quotation, piece)
    if (judgement.source) here = {...here, last: judgement.source}
    return {piece, judgement}
  })
  return placedBefore(court, quotation, judged)
}

const verdictWith = (gaps: readonly Difference[], verdict: Verdict): Verdict => {
  if (gaps.some(({kind}) => kind === 'order')) return 'altered'
  const cut = gaps.some(({kind}) => kind === 'cut')
  return cut && (verdict === 'edited' || verdict === 'verbatim') ? 'cut' : verdict
}

// What stands between the pieces is said of the whole; pieces out of order are other words.
const withGaps = (court: Court, judged: readonly JudgedPiece[], whole: Judgement): Judgement => {
  const gaps = judged.flatMap((after, at) => {
    const before = judged[at - 1]
    return (before && betweenPieces(court.document.text, court.index, before, after)) ?? []
  })
  if (gaps.length === 0) return whole
  const differences = [...whole.differences, ...gaps].sort((a, b) => a.draftSpan.start - b.draftSpan.start)
  return {...whole, verdict: verdictWith(gaps, whole.verdict), differences}
}

// Fewer words are found with the wrong speaker.
const TELLING = 3

const voicesOf = (judged: readonly JudgedPiece[]): readonly [string | undefined, string | undefined] => {
  const long = judged.filter(({piece}) => piece.units.length >= TELLING)
  return [long[0]?.judgement.source?.speaker, long.at(-1)?.judgement.source?.speaker]
}

const judgePart = (court: Court, quotation: Quotation, part: Span): Span & Judgement => {
  const judged = judgePieces(court, quotation, part)
  const judgements = judged.map(({judgement}) => judgement)
  if (judgements.length === 0) return {...part, verdict: 'too-short', differences: [], score: 0, offers: []}
  const whole = joined(court.index, judgements)
  if (judgements.length === 1) return {...part, ...whole}
  const worst = gravest(judgements)
  const bad = judged.find(({judgement}) => judgement === worst)
  const {text} = court.document
  const offers = worst.offers.map(
    (offer) => text.slice(part.start, bad?.piece.start) + offer + text.slice(bad?.piece.end, part.end),
  )
  const verdict = whole.verdict === 'verbatim' ? 'edited' : whole.verdict
  const said = withGaps(court, judged, {...whole, offers, verdict})
  return {...part, ...judgeVoices(said, ...voicesOf(judged))}
}

// Where so few words stand helps to order them, and is evidence of nothing.
const withoutGuess = <Said extends Judgement>(said: Said): Said => {
  if (said.verdict !== 'too-short') return said
  const {source: _guess, ...rest} = said
  return rest as Said
}

/** Compares a quotation with the sources of an index; `last` is where they have the quotation before it. */
export const verdictOf = (
  document: Document,
  quotation: Quotation,
  index: SourceIndex,
  last?: Place,
): Judged => {
  let court: Court = {document, index, rarity: rarityOf(document.lexicon), ...(last ? {last} : {})}
  const parts = quotation.parts.map((part) => {
    const judged = judgePart(court, quotation, part)
    if (judged.source) court = {...court, last: judged.source}
    return judged
  })
  return {...withoutGuess(joined(index, parts)), parts: parts.map(withoutGuess)}
}
