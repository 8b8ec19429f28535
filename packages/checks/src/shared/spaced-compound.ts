import {type DashPlace, wordBefore, wordBehind} from './dash-place.ts'
import {numeral} from './numerals.ts'
import {opensClause} from './suspended-hyphen.ts'

const COUNTED = /\b(?:an?|the|his|her|its|their|our|this) (\d{1,3}|\p{Ll}{3,9}) $/u
const UNIT = /^ (\p{Ll}{3,12}) \p{Ll}/u

/** Whether a hyphen with spaces joins halves of one compound: “a 27-year - old man”, “a three - year-old”, “a two - day trip”; `units` are counted in such. */
export const isSpacedCompound = (place: DashPlace, units: ReadonlySet<string>): boolean => {
  const {document, before, behind} = place
  if (before.at(-2) === ' ' || behind.at(1) === ' ') return false
  if (/[\p{L}\d]-(?:year|month|week|day|hour) $/u.test(before) && /^ olds?\b/.test(behind)) return true
  if (/(?:\d|\p{L}{3}) $/u.test(before) && /^ (?:year|month|week|day|hour)-olds?\b/.test(behind)) return true
  const counted = COUNTED.exec(before)?.[1]
  const unit = UNIT.exec(behind)?.[1] ?? ''
  if (counted !== undefined && numeral(counted) !== undefined && units.has(unit)) return true
  const [left, right] = [wordBefore(place), wordBehind(place)]
  if (!/^\p{Ll}{2,}$/u.test(left) || !/^\p{Ll}{3,}$/u.test(right)) return false
  return document.lexicon.has(`${left}-${right}`) && !opensClause(document.lexicon, right)
}
