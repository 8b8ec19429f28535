import type {Document, Span} from '@copydesk/core'
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

const judgePart = (court: Court, quotation: Quotation, part: Span): Span & Judgement => {
  const pieces = piecesOf(court.document.text, part, quotation.around)
  const judgements = pieces.map((piece) => ({piece, judgement: judgePiece(court, quotation, piece)}))
  if (judgements.length === 0) return {...part, verdict: 'too-short', differences: [], score: 0, offers: []}
  const whole = joined(
    court.index,
    judgements.map(({judgement}) => judgement),
  )
  if (judgements.length === 1) return {...part, ...whole}
  const bad = judgements.find(({judgement}) => judgement === gravest(judgements.map((one) => one.judgement)))
  const offers = (bad?.judgement.offers ?? []).map(
    (offer) =>
      court.document.text.slice(part.start, bad?.piece.start) +
      offer +
      court.document.text.slice(bad?.piece.end, part.end),
  )
  return {...part, ...whole, offers, verdict: whole.verdict === 'verbatim' ? 'edited' : whole.verdict}
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
  return {...joined(index, parts), parts}
}
