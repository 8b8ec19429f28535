import {type Court, NOT_FOUND, OWN, TOO_SHORT} from './court.ts'
import {exactBefore, findExact} from './find-exact.ts'
import {judgeMatch} from './judge-match.ts'
import {matchAt, nearMatches, type Piece} from './look-up.ts'
import type {Quotation} from './quotation.ts'
import {isSomebodyElse} from './speaker-match.ts'
import {supportOf} from './support-of.ts'
import {surname} from './surname.ts'
import type {Judgement, Verdict} from './verdict.ts'

const FEW = 2
/** So many words an ellipsis may skip and the words before it still are those that stand next. */
const REACH = 40

const follows = ({index, last}: Court, word: number): boolean =>
  last !== undefined &&
  index.sources[index.sourceAt(word)]?.path === last.path &&
  (index.words.start[word] ?? 0) >= last.end

// Somebody must speak there, if possible the one whom the draft names, if possible behind the piece before.
const bestPlace = (court: Court, quotation: Quotation, places: readonly number[]): number => {
  const {index} = court
  const spoken = places.filter((word) => index.passageAt(word).kind === 'spoken')
  const own = spoken.filter((word) => !isSomebodyElse(index, quotation, index.passageAt(word).speaker))
  const rest = own.length > 0 ? own : spoken.length > 0 ? spoken : places
  return rest.find((word) => follows(court, word)) ?? rest[0] ?? 0
}

// Two people say the same words, and the draft does not say whom it means.
const isAmbiguous = ({index}: Court, quotation: Quotation, places: readonly number[]): boolean => {
  if (surname(quotation.speaker) !== '') return false
  const names = new Set(places.map((word) => surname(index.passageAt(word).speaker)))
  return names.size > 1 && !names.has('')
}

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
  if (support && !support.whole && !support.speaker && support.beside < 6)
    return {...TOO_SHORT, ...(judged.source ? {source: judged.source} : {})}
  const elsewhere = piece.units.length >= OWN && isSomebodyElse(index, quotation, judged.source?.speaker)
  if (elsewhere) return {...judged, verdict: 'misattributed'}
  const open = piece.units.length >= OWN && isAmbiguous(court, quotation, places)
  return open ? {...judged, verdict: 'ambiguous'} : judged
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

const isSpoken = ({kind}: Quotation): boolean => kind === 'speech' || kind === 'block'

// “We will … raise taxes”: of all places that have “we will”, the one right before the rest counts.
const placesOf = ({index, next}: Court, {hashes}: Piece): readonly number[] => {
  const near = next === undefined ? -1 : exactBefore(index, hashes, next, REACH)
  return near < 0 ? findExact(index, hashes) : [near]
}

/** Looks one piece up in the sources and says what they make of it. */
export const judgePiece = (court: Court, quotation: Quotation, piece: Piece): Judgement => {
  const places = placesOf(court, piece)
  if (places.length > 0 && piece.hashes.length > 0) {
    const exact = judgeExact(court, quotation, piece, places)
    if (exact.verdict !== 'altered' && exact.verdict !== 'cut') return exact
  }
  const judged = nearMatches(court.index, piece, court.rarity).map((match) =>
    judgeMatch(court, quotation, piece, match),
  )
  const best =
    [...judged].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.score - a.score)[0] ?? NOT_FOUND
  if (best.verdict === 'not-found' && piece.units.length <= FEW && !isSpoken(quotation)) return TOO_SHORT
  const known = best.verdict === 'edited' || best.verdict === 'verbatim'
  return known && piece.units.length >= OWN && isSomebodyElse(court.index, quotation, best.source?.speaker)
    ? {...best, verdict: 'misattributed'}
    : best
}
