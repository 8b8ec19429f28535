import {Gap, type SlipLine} from './slip-line.ts'
import {Trait} from './tag-tables.ts'

/** A clause is followed so many words far. */
const REACH = 12

/** What ends a clause. */
const End = {edge: 1, break: 2, comma: 3, commaAtOnce: 4, opening: 5, none: 6} as const

/** Which sides there are to a place. */
export const Side = {before: -1, behind: 1} as const

/** Says of the clause on one side of a place, from the word at `from` on, whether it has a finite verb, and what ends it: one number. */
export const clauseSide = (
  {rows, gaps, length}: SlipLine,
  traits: Uint8Array,
  from: number,
  side: number,
): number => {
  let finite = 0
  const answer = (end: number): number => finite * 8 + end
  for (let far = 0; far < REACH; far++) {
    const at = from + side * far
    if (at < 0 || at >= length) return answer(End.edge)
    const gap = side === Side.behind ? gaps[at] : at + 1 < length ? gaps[at + 1] : Gap.space
    if (gap === Gap.break) return answer(End.break)
    if (gap === Gap.comma) return answer(far === 0 ? End.commaAtOnce : End.comma)
    const trait = traits[rows[at] ?? 0] ?? 0
    finite = Math.max(finite, trait & (Trait.mayBeFinite | Trait.finite))
    if ((trait & Trait.opens) !== 0) return answer(End.opening)
  }
  return answer(End.none)
}
