import {besideBits} from './beside-bits.ts'
import type {Court} from './court.ts'
import type {Support} from './is-same-passage.ts'
import type {Match, Piece} from './look-up.ts'
import type {Quotation} from './quotation.ts'
import type {SourceIndex} from './source-index.ts'
import {isInSources} from './speaker-match.ts'

/** Longer quotations speak for themselves. */
const SHORT = 9
const CLOSE = 12

const isWhole = (index: SourceIndex, {window, source}: Match, piece: Piece): boolean =>
  index.isReport(source) && window.to - window.from <= piece.units.length + 2

const followsOn = ({index, last}: Court, match: Match): boolean => {
  const first = match.units[match.alignment.from]
  if (!last || !first || index.sources[match.source]?.path !== last.path) return false
  return first.start >= last.end && first.start <= last.end + CLOSE
}

/** Gathers what speaks for a match besides its own words. */
export const supportOf = (court: Court, quotation: Quotation, match: Match, piece: Piece): Support => {
  const {document, index, rarity} = court
  const short = piece.units.length < SHORT
  return {
    beside: short ? besideBits(document, quotation, index, match, rarity) : 0,
    speaker: short && isInSources(index, quotation.speaker),
    whole: isWhole(index, match, piece),
    follows: followsOn(court, match),
  }
}
