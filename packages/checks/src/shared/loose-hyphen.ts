import type {Document, Finding} from '@copydesk/core'
import {type DashPlace, dashPlaces, spacesBefore, spacesBehind, wordBefore, wordBehind} from './dash-place.ts'
import {dashStyle} from './dash-style.ts'
import {isDateline} from './is-dateline.ts'
import {isProtected} from './is-protected.ts'
import {isSpacedCompound} from './spaced-compound.ts'
import {isSuspended, opensClause} from './suspended-hyphen.ts'

/** A draft that has this many double hyphens, and no dash, wants them. */
const WANTED = 2
type Verdict = Pick<Finding, 'message' | 'fix'> & {
  readonly sure?: boolean
  /** How many characters before and behind the run belong to the span. */
  readonly wide?: readonly [number, number]
}

/** “well--known” wants a hyphen, “home--which” a dash. */
const fixesFor = (place: DashPlace): readonly string[] => {
  const {dash} = dashStyle(place.document)
  const right = wordBehind(place)
  const spaced = spacesBefore(place) > 0 && spacesBehind(place) > 0
  if (spaced || right === '' || wordBefore(place) === '' || /^\p{Lu}/u.test(right)) return [dash]
  const {lexicon} = place.document
  if (lexicon.has(`${wordBefore(place)}-${right}`.toLowerCase())) return ['-', dash]
  return opensClause(lexicon, right) ? [dash, '-'] : ['-', dash]
}

const spaced = (place: DashPlace): Verdict | undefined => {
  const {paragraph, document, before, behind} = place
  if (isSpacedCompound(place))
    return {message: 'The hyphen of a compound has no spaces', fix: '-', wide: [1, 1]}
  if (paragraph.kind !== 'paragraph' && paragraph.kind !== 'standfirst') return
  // “$40 - $60”
  if (/\d\s*$/.test(before) && /^\s*[$£€]?\d/.test(behind)) return
  return {
    message: 'A hyphen stands where a dash belongs',
    fix: dashStyle(document).dash,
    sure: dashStyle(document).count > 0,
    wide: [spacesBefore(place), spacesBehind(place)],
  }
}

const astray = (place: DashPlace, prefixes: ReadonlySet<string>): Verdict | undefined => {
  const {document, behind} = place
  const left = wordBefore(place)
  const right = wordBehind(place)
  const touchesLeft = spacesBefore(place) === 0
  if (left.length < 2 || right.length < 2 || !document.lexicon.has(right.toLowerCase())) return
  if (touchesLeft && (isSuspended(place, prefixes) || /^\s*,/.test(behind))) return
  if (!touchesLeft && /^\p{Ll}/u.test(left) && !document.lexicon.has(left)) return
  return {
    message: 'A hyphen has a space on one side only',
    fix: touchesLeft ? fixesFor(place) : [dashStyle(document).dash, '-'],
    wide: [spacesBefore(place), spacesBehind(place)],
  }
}

const hyphen = (place: DashPlace, prefixes: ReadonlySet<string>): Verdict | undefined => {
  const before = spacesBefore(place)
  const behind = spacesBehind(place)
  if (before === 0 && behind === 0) return
  return before > 0 && behind > 0 ? spaced(place) : astray(place, prefixes)
}

const doubled = (place: DashPlace): Verdict | undefined => {
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

const uneven = (place: DashPlace): Verdict | undefined => {
  const before = spacesBefore(place)
  const behind = spacesBehind(place)
  if (before > 0 === behind > 0 || !/[\p{L}\d]$/u.test(place.before.trimEnd())) return
  if (wordBehind(place) === '') return
  return {
    message: 'The dash has a space on one side only',
    fix: dashStyle(place.document).dash,
    wide: [before, behind],
  }
}

const verdictOn = (place: DashPlace, prefixes: ReadonlySet<string>): Verdict | undefined => {
  const {run, before, behind} = place
  if (before.trim() === '' || behind.trim() === '') return
  if (run === '-') return hyphen(place, prefixes)
  return run.length > 1 ? doubled(place) : uneven(place)
}

/** Finds hyphens and dashes with a space too many or too few, or written twice. */
export function* looseHyphens(document: Document, prefixes: ReadonlySet<string>): Iterable<Finding> {
  for (const paragraph of document.paragraphs) {
    for (const place of dashPlaces(document, paragraph)) {
      const verdict = verdictOn(place, prefixes)
      if (!verdict || isProtected(document, place.at)) continue
      const {wide = [0, 0], ...said} = verdict
      const span = {start: place.at - wide[0], end: place.at + place.run.length + wide[1]}
      yield {...said, span, level: 'warning', offered: true}
    }
  }
}
