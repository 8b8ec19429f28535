import {type DashPlace, spacesBefore, spacesBehind, wordBefore, wordBehind} from './dash-place.ts'
import {dashStyle} from './dash-style.ts'
import {opensClause} from './suspended-hyphen.ts'

/** Gives what may stand where hyphens do, best first: “well--known” wants a hyphen, “home--which” a dash. */
export const fixesFor = (place: DashPlace): readonly string[] => {
  const {dash} = dashStyle(place.document)
  const right = wordBehind(place)
  const spaced = spacesBefore(place) > 0 && spacesBehind(place) > 0
  if (spaced || right === '' || wordBefore(place) === '' || /^\p{Lu}/u.test(right)) return [dash]
  const {lexicon} = place.document
  if (lexicon.has(`${wordBefore(place)}-${right}`.toLowerCase())) return ['-', dash]
  return opensClause(lexicon, right) ? [dash, '-'] : ['-', dash]
}
