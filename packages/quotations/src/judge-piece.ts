import type {Document} from '@copydesk/core'
import {alignmentEnd, type Change} from './changes-of.ts'
import {changesIn, differencesOf} from './differences-of.ts'
import {extendEdges} from './extend-edges.ts'
import {isSamePassage, type Support} from './is-same-passage.ts'
import {exactMatches, type Match, matchAt, nearMatches, type Piece} from './look-up.ts'
import {isPermitted, nameChange} from './name-change.ts'
import {offersOf} from './offers-of.ts'
import {placeOf} from './place-of.ts'
import type {Quotation} from './quotation.ts'
import type {Rarity} from './rarity.ts'
import type {SourceIndex} from './source-index.ts'
import {isInSources, isSomebodyElse} from './speaker-match.ts'
import {besideBits} from './support.ts'
import type {Judgement, Place, Verdict} from './verdict.ts'

/** What a piece is judged with. */
export interface Court {
  readonly document: Document
  readonly index: SourceIndex
  readonly rarity: Rarity
  /** Where the sources have the quotation before. */
  readonly last?: Place
}

const NOT_FOUND: Judgement = {verdict: 'not-found', differences: [], score: 0, offers: []}
const TOO_SHORT: Judgement = {verdict: 'too-short', differences: [], score: 0, offers: []}
const FEW = 2

const isWhole = (index: SourceIndex, {window, source}: Match, piece: Piece): boolean =>
  index.isReport(source) && window.to - window.from <= piece.units.length + 2

const CLOSE = 12

const followsOn = ({index, last}: Court, match: Match): boolean => {
  const first = match.units[match.alignment.from]
  if (!last || !first || index.sources[match.source]?.path !== last.path) return false
  return first.start >= last.end && first.start <= last.end + CLOSE
}

const supportOf = (court: Court, quotation: Quotation, match: Match, piece: Piece): Support => {
  const {document, index, rarity} = court
  return {
    beside: piece.units.length < 9 ? besideBits(document, quotation, index, match, rarity) : 0,
    speaker: piece.units.length < 9 && isInSources(index, quotation.speaker),
    whole: isWhole(index, match, piece),
    follows: followsOn(court, match),
  }
}

const placeFor = (index: SourceIndex, match: Match, changes: readonly Change[]): Place | undefined => {
  const to = Math.max(
    alignmentEnd(match.alignment),
    ...changes.map(({sourceAt, source}) => sourceAt + source.length),
  )
  const from = Math.min(
    match.alignment.from,
    ...changes.map(({sourceAt, source}) => (source.length > 0 ? sourceAt : to)),
  )
  const first = match.units[from]
  const last = match.units[to - 1]
  if (!first || !last) return undefined
  return placeOf(
    index,
    match.source,
    {start: first.start, end: last.end},
    index.passageAt(match.window.from + Math.min(from, match.window.to - match.window.from - 1)).speaker,
  )
}

const verdictFor = (
  court: Court,
  quotation: Quotation,
  piece: Piece,
  match: Match,
  changes: readonly Change[],
): Verdict => {
  const kinds = changes.map((change) => nameChange(change, match.units)).filter((kind) => !isPermitted(kind))
  if (kinds.length === 0) return match.evidence.matched === 0 ? 'too-short' : 'edited'
  if (!isSamePassage(match.evidence, supportOf(court, quotation, match, piece))) return 'not-found'
  return kinds.every((kind) => kind === 'cut') ? 'cut' : 'altered'
}

const same = (text: string, {start, end}: Piece, place: Place): boolean =>
  text.slice(start, end) === place.text

/** Says of one match what it makes of a piece. */
export const judgeMatch = (court: Court, quotation: Quotation, piece: Piece, match: Match): Judgement => {
  const {document, index} = court
  const bare = changesIn(piece, match)
  const found = verdictFor(court, quotation, piece, match, bare)
  if (found === 'not-found' || found === 'too-short') return found === 'not-found' ? NOT_FOUND : TOO_SHORT
  const changes = found === 'edited' ? bare : extendEdges(piece, match, bare)
  const place = placeFor(index, match, changes)
  if (!place) return NOT_FOUND
  const sourceText = index.sources[match.source]?.text ?? ''
  const differences = differencesOf(document.text, sourceText, piece, match, changes)
  const verdict = found === 'edited' && same(document.text, piece, place) ? 'verbatim' : found
  const score = match.evidence.bits > 0 ? match.evidence.matchedBits / match.evidence.bits : 0
  const wrong = verdict === 'altered' || verdict === 'cut'
  const offers = wrong ? offersOf(document.text, piece, place, sourceText, differences) : []
  return {verdict, source: place, differences, score, offers}
}

const bestPlace = (court: Court, quotation: Quotation, places: readonly number[]): number =>
  places.find(
    (word) =>
      court.index.passageAt(word).kind === 'spoken' &&
      !isSomebodyElse(court.index, quotation.speaker, court.index.passageAt(word).speaker),
  ) ??
  places[0] ??
  0

const judgeExact = (
  court: Court,
  quotation: Quotation,
  piece: Piece,
  places: readonly number[],
): Judgement => {
  const {index, rarity} = court
  const from = bestPlace(court, quotation, places)
  const match = matchAt(index, piece, {from, to: from + piece.hashes.length, votes: 0}, rarity, true)
  if (index.passageAt(from).kind === 'prose')
    return {...NOT_FOUND, note: 'The source has these words in its own telling, not as anybody’s'}
  const judged = judgeMatch(court, quotation, piece, match)
  const support = piece.units.length <= FEW ? supportOf(court, quotation, match, piece) : undefined
  if (support && !support.whole && !support.speaker && support.beside < 6) return TOO_SHORT
  const elsewhere = isSomebodyElse(index, quotation.speaker, judged.source?.speaker)
  return elsewhere ? {...judged, verdict: 'misattributed'} : judged
}

const RANK: Readonly<Record<Verdict, number>> = {
  verbatim: 0,
  edited: 1,
  misattributed: 2,
  ambiguous: 3,
  cut: 4,
  altered: 5,
  'too-short': 7,
  'not-found': 6,
}

/** Looks one piece up in the sources and says what they make of it. */
export const judgePiece = (court: Court, quotation: Quotation, piece: Piece): Judgement => {
  const places = exactMatches(court.index, piece)
  if (places.length > 0 && piece.hashes.length > 0) {
    const exact = judgeExact(court, quotation, piece, places)
    if (exact.verdict !== 'altered' && exact.verdict !== 'cut') return exact
  }
  const judged = nearMatches(court.index, piece, court.rarity).map((match) =>
    judgeMatch(court, quotation, piece, match),
  )
  const best =
    [...judged].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.score - a.score)[0] ?? NOT_FOUND
  if (best.verdict === 'not-found' && piece.units.length === 1 && quotation.kind !== 'speech')
    return TOO_SHORT
  const known = best.verdict === 'edited' || best.verdict === 'verbatim'
  return known && isSomebodyElse(court.index, quotation.speaker, best.source?.speaker)
    ? {...best, verdict: 'misattributed'}
    : best
}
