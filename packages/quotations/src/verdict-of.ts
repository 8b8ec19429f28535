import type {Document, Span} from '@copydesk/core'
import {betweenPieces, type JudgedPiece} from './between-pieces.ts'
import type {Court} from './court.ts'
import {judgePiece} from './judge-piece.ts'
import {piecesOf} from './pieces-of.ts'
import {placeOf} from './place-of.ts'
import type {Quotation} from './quotation.ts'
import {rarityOf} from './rarity.ts'
import type {SourceIndex} from './source-index.ts'
import type {Judgement, Place, Verdict} from './verdict.ts'

/** What is said of a whole quotation, and of each of its parts. */
export interface Judged extends Judgement {
  readonly parts: readonly (Span & Judgement)[]
}

// What weighs most is said of the whole.
const GRAVITY: readonly Verdict[] = [
  'too-short',
  'verbatim',
  'edited',
  'ambiguous',
  'not-found',
  'misattributed',
  'cut',
  'altered',
]

const gravest = (judgements: readonly Judgement[]): Judgement =>
  judgements.reduce((worst, one) =>
    GRAVITY.indexOf(one.verdict) > GRAVITY.indexOf(worst.verdict) ? one : worst,
  )

const FAR = 1500

// Pieces that follow one another in one source come from one place of it.
const placeOfAll = (index: SourceIndex, judgements: readonly Judgement[]): Place | undefined => {
  const places = judgements.flatMap(({source}) => source ?? [])
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last || first === last || places.length < judgements.length) return undefined
  if (places.some(({path}) => path !== first.path) || last.end < first.start || last.end - first.start > FAR)
    return undefined
  return placeOf(
    index,
    index.sources.findIndex(({path}) => path === first.path),
    {start: first.start, end: last.end},
    first.speaker,
  )
}

const joined = (index: SourceIndex, judgements: readonly Judgement[]): Judgement => {
  const worst = gravest(judgements)
  const source = placeOfAll(index, judgements) ?? worst.source ?? judgements.find((one) => one.source)?.source
  const differences = judgements.flatMap((one) => one.differences)
  const score = judgements.reduce((sum, one) => sum + one.score, 0) / judgements.length
  return {...worst, ...(source ? {source} : {}), differences, score}
}

const judgePieces = (court: Court, quotation: Quotation, part: Span): readonly JudgedPiece[] => {
  let here = court
  return piecesOf(court.document.text, part, quotation.around).map((piece) => {
    const judgement = judgePiece(here, quotation, piece)
    if (judgement.source) here = {...here, last: judgement.source}
    return {piece, judgement}
  })
}

// What the ellipses do is said of the whole; pieces out of order are other words.
const withGaps = (court: Court, judged: readonly JudgedPiece[], whole: Judgement): Judgement => {
  const gaps = judged.flatMap((after, at) => {
    const before = judged[at - 1]
    return (
      (before &&
        after.piece.units[0]?.ellipsis &&
        betweenPieces(court.document.text, court.index, before, after)) ||
      []
    )
  })
  if (gaps.length === 0) return whole
  const verdict = gaps.some(({permitted}) => !permitted) ? 'altered' : whole.verdict
  return {...whole, verdict, differences: [...whole.differences, ...gaps]}
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
  return {...part, ...withGaps(court, judged, {...whole, offers, verdict})}
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
