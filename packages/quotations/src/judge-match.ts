import {alignmentEnd, type Change} from './changes-of.ts'
import {type Court, NOT_FOUND, TOO_SHORT} from './court.ts'
import {changesIn, differencesOf} from './differences-of.ts'
import {extendEdges} from './extend-edges.ts'
import {isSamePassage} from './is-same-passage.ts'
import type {Match, Piece} from './look-up.ts'
import {isPermitted, nameChange} from './name-change.ts'
import {offersOf} from './offers-of.ts'
import {placeOf} from './place-of.ts'
import type {Quotation} from './quotation.ts'
import type {SourceIndex} from './source-index.ts'
import {supportOf} from './support-of.ts'
import {judgeVoices} from './two-voices.ts'
import type {Judgement, Place, Verdict} from './verdict.ts'

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
    index.passageIn(match.source, first.start).speaker,
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
  const changes = found === 'edited' ? bare : extendEdges(document.text, piece, match, bare)
  const place = placeFor(index, match, changes)
  if (!place) return NOT_FOUND
  const sourceText = index.sources[match.source]?.text ?? ''
  const differences = differencesOf(document.text, sourceText, piece, match, changes)
  const last = index.passageIn(match.source, place.end - 1).speaker
  const verdict = found === 'edited' && same(document.text, piece, place) ? 'verbatim' : found
  const score = match.evidence.bits > 0 ? match.evidence.matchedBits / match.evidence.bits : 0
  const wrong = verdict === 'altered' || verdict === 'cut'
  const offers = wrong ? offersOf(document.text, piece, place, sourceText, differences) : []
  return judgeVoices({verdict, source: place, differences, score, offers}, place.speaker, last)
}
