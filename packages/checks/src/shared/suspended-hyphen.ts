import {type Lexicon, Tags} from '@copydesk/core'
import {type DashPlace, wordBefore, wordBehind} from './dash-place.ts'

/** “photo- and videojournalist”: what is suspended goes with a compound, and no compound is shorter. */
const SHORTEST_COMPOUND = 8
const CLAUSE = Tags.preposition | Tags.pronoun | Tags.determiner | Tags.conjunction | Tags.modal

/** Whether a word may open a clause: which, the, from. */
export const opensClause = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.tags(word.toLowerCase()) & CLAUSE) !== 0

/** Whether the hyphen is one that waits for its word: “two- and three-year terms”, “pre- and postwar”. */
export const isSuspended = (place: DashPlace, prefixes: ReadonlySet<string>): boolean => {
  const next = wordBehind(place).toLowerCase()
  if (!/^(?:and|or|to|nor|versus|vs|und)$/.test(next)) return false
  const left = wordBefore(place)
  if (prefixes.has(left.toLowerCase()) || /[\p{L}\d][-–‑]\p{L}/u.test(place.behind)) return true
  // “photo- and videojournalist”, but “families- and they”, “France- and the”
  const {lexicon} = place.document
  const second = /^\s*\p{L}+\s+(\p{L}+)/u.exec(place.behind)?.[1] ?? ''
  if (
    second.length < SHORTEST_COMPOUND ||
    opensClause(lexicon, second) ||
    /^\p{Lu}/u.test(left) ||
    /^\p{Lu}/u.test(second)
  )
    return false
  return (lexicon.tags(left.toLowerCase()) & Tags.plural) === 0
}
