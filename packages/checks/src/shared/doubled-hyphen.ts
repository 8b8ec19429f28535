import type {Finding} from '@copydesk/core'
import {type DashPlace, spacesBefore, spacesBehind, wordBefore, wordBehind} from './dash-place.ts'
import {dashStyle} from './dash-style.ts'
import {fixesFor} from './hyphen-fixes.ts'
import {isDateline} from './is-dateline.ts'

/** A draft that has this many double hyphens, and no dash, wants them. */
const WANTED = 2

/** What is said of a hyphen or dash. */
export type DashVerdict = Pick<Finding, 'message' | 'fix'> & {
  readonly sure?: boolean
  /** How many characters before and behind the run belong to the span. */
  readonly wide?: readonly [number, number]
}

/** Says of a hyphen or dash that is written twice what is wrong with it; undefined where nothing is. */
export const doubledHyphen = (place: DashPlace): DashVerdict | undefined => {
  const {document, run} = place
  if (wordBehind(place) === '' && wordBefore(place) === '') return
  // copydesk --fix
  if (spacesBefore(place) > 0 && spacesBehind(place) === 0 && /^\p{Ll}/u.test(place.behind)) {
    if (!document.lexicon.has(wordBehind(place))) return
  }
  if (run === '--' && isDateline(document.text.slice(place.paragraph.start, place.at))) return
  const style = dashStyle(document)
  const fix = fixesFor(place)
  const most = fix[0] === '-' ? WANTED + 1 : WANTED
  const wanted = run === '--' && style.count === 0 && style.doubled >= most
  return {
    message: run.startsWith('-')
      ? 'Two hyphens stand where one or a dash belongs'
      : 'The dash is written twice',
    fix,
    sure: !wanted,
    wide: [spacesBefore(place), spacesBehind(place)],
  }
}
