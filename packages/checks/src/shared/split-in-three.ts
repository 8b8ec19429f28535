import type {Lexicon} from '@copydesk/core'
import {type Piece, pieceOf} from './word-piece.ts'
import type {Split} from './word-split.ts'

/** What parting costs: two spaces, and that three words have the frequency of three. */
const COST = 2 * (9 + 0.8)
const SHORTEST = 7
/** Without two small words the parts must be longer. */
const LONG = 10

/** How common a part must be: the shorter, the commoner. */
const LEAST: readonly number[] = [4, 4, 4, 4.2, 3]
const LEAST_LONG = 2

const isCommon = ({form, zipf, closed}: Piece): boolean =>
  closed || zipf >= (LEAST[form.length] ?? LEAST_LONG)

/** Of three words two are small ones (inorderto), or all together are longer than compounds are. */
const areApart = (pieces: readonly [Piece, Piece, Piece], length: number): boolean => {
  const [, middle, tail] = pieces
  if (!pieces.every(isCommon)) return false
  const closed = pieces.filter((piece) => piece.closed).length
  return closed >= 2 ? length > 9 || middle.form.length + tail.form.length > 4 : length >= LONG
}

/** Gives the ways to part an unknown lower-case form into three words. */
export const splitsInThree = (lower: string, lexicon: Lexicon): readonly Split[] => {
  const splits: Split[] = []
  if (lower.length < SHORTEST) return splits
  for (let at = 1; at < lower.length - 2; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    if (!head) continue
    for (let next = at + 1; next < lower.length - 1; next++) {
      const middle = pieceOf(lower.slice(at, next), lexicon)
      const tail = middle && pieceOf(lower.slice(next), lexicon)
      if (!middle || !tail || !areApart([head, middle, tail], lower.length)) continue
      // “backstopswere” is “backstops were”.
      if (lexicon.has(lower.slice(0, next)) || lexicon.has(lower.slice(at))) continue
      const score = head.zipf + middle.zipf + tail.zipf - COST
      splits.push({parts: [head.form, middle.form, tail.form], score})
    }
  }
  return splits
}
