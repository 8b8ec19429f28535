import {type Document, type Finding, type Lexicon, type Paragraph, Tags} from '@copydesk/core'
import {dashStyle} from './dash-style.ts'
import {isDateline} from './is-dateline.ts'
import {isProtected} from './is-protected.ts'

const RUN = /[-–—]{1,4}/g
const REACH = 48
/** A draft that has this many double hyphens, and no dash, wants them. */
const WANTED = 2
/** “photo- and videojournalist”: what is suspended goes with a compound, and no compound is shorter. */
const SHORTEST_COMPOUND = 8
const CLAUSE = Tags.preposition | Tags.pronoun | Tags.determiner | Tags.conjunction | Tags.modal

interface Place {
  readonly document: Document
  readonly paragraph: Paragraph
  readonly run: string
  readonly at: number
  /** What stands before and behind, white space and all. */
  readonly before: string
  readonly behind: string
}

type Verdict = Pick<Finding, 'message' | 'fix'> & {
  readonly sure?: boolean
  /** How many characters before and behind the run belong to the span. */
  readonly wide?: readonly [number, number]
}

const spacesBefore = ({before}: Place): number => before.length - before.trimEnd().length
const spacesBehind = ({behind}: Place): number => behind.length - behind.trimStart().length
const wordBefore = ({before}: Place): string => /\p{L}{1,40}$/u.exec(before.trimEnd())?.[0] ?? ''
const wordBehind = ({behind}: Place): string => /^\p{L}{1,40}/u.exec(behind.trimStart())?.[0] ?? ''

const opensClause = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.tags(word.toLowerCase()) & CLAUSE) !== 0

/** “well--known” wants a hyphen, “home--which” a dash. */
const fixesFor = (place: Place): readonly string[] => {
  const {dash} = dashStyle(place.document)
  const right = wordBehind(place)
  const spaced = spacesBefore(place) > 0 && spacesBehind(place) > 0
  if (spaced || right === '' || wordBefore(place) === '' || /^\p{Lu}/u.test(right)) return [dash]
  const {lexicon} = place.document
  if (lexicon.has(`${wordBefore(place)}-${right}`.toLowerCase())) return ['-', dash]
  return opensClause(lexicon, right) ? [dash, '-'] : ['-', dash]
}

/** “two- and three-year terms”, “pre- and postwar”. */
const isSuspended = (place: Place, prefixes: ReadonlySet<string>): boolean => {
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

const spaced = (place: Place): Verdict | undefined => {
  const {paragraph, document, before, behind} = place
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

const astray = (place: Place, prefixes: ReadonlySet<string>): Verdict | undefined => {
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

const hyphen = (place: Place, prefixes: ReadonlySet<string>): Verdict | undefined => {
  const before = spacesBefore(place)
  const behind = spacesBehind(place)
  if (before === 0 && behind === 0) return
  return before > 0 && behind > 0 ? spaced(place) : astray(place, prefixes)
}

const doubled = (place: Place): Verdict | undefined => {
  const {document, run} = place
  if (wordBehind(place) === '' && wordBefore(place) === '') return
  // copydesk --fix
  if (spacesBefore(place) > 0 && spacesBehind(place) === 0 && /^\p{Ll}/u.test(place.behind)) {
    if (!document.lexicon.has(wordBehind(place))) return
  }
  if (isDateline(document.text.slice(place.paragraph.start, place.at))) return
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

const uneven = (place: Place): Verdict | undefined => {
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

const verdictOn = (place: Place, prefixes: ReadonlySet<string>): Verdict | undefined => {
  const {run, before, behind} = place
  if (before.trim() === '' || behind.trim() === '') return
  if (run === '-') return hyphen(place, prefixes)
  return run.length > 1 ? doubled(place) : uneven(place)
}

const placesOf = function* (document: Document, paragraph: Paragraph): Iterable<Place> {
  const {text} = paragraph
  for (const {0: run, index} of text.matchAll(RUN)) {
    const left = text.charCodeAt(index - 1)
    // Nearly all: a hyphen between two letters.
    if (run === '-' && left > 32 && text.charCodeAt(index + 1) > 32) continue
    const end = index + run.length
    const before = text.slice(Math.max(0, index - REACH), index)
    yield {
      document,
      paragraph,
      run,
      at: paragraph.start + index,
      before,
      behind: text.slice(end, end + REACH),
    }
  }
}

/** Writes down what is gone by in a paragraph: the dashes, the hyphens that do not stand between letters, and what stands about them. */
export const regardedDashes = ({text}: Paragraph): string => {
  let written = ''
  for (const {0: run, index} of text.matchAll(RUN)) {
    const left = text.charCodeAt(index - 1)
    const end = index + run.length
    if (run === '-' && left > 32 && text.charCodeAt(end) > 32) continue
    // What a line opens with tells whether its dash is a dateline's.
    if (run.length > 1) return text
    written += `|${text.slice(Math.max(0, index - REACH), end + REACH)}`
  }
  return written
}

/** Finds hyphens and dashes with a space too many or too few, or written twice. */
export function* looseHyphens(document: Document, prefixes: ReadonlySet<string>): Iterable<Finding> {
  for (const paragraph of document.paragraphs) {
    for (const place of placesOf(document, paragraph)) {
      const verdict = verdictOn(place, prefixes)
      if (!verdict || isProtected(document, place.at)) continue
      const {wide = [0, 0], ...said} = verdict
      const span = {start: place.at - wide[0], end: place.at + place.run.length + wide[1]}
      yield {...said, span, level: 'warning', offered: true}
    }
  }
}
