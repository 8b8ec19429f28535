import type {Document, Finding} from '@copydesk/core'
import {type DashPlace, dashPlaces, spacesBefore, spacesBehind, wordBefore, wordBehind} from './dash-place.ts'
import {dashStyle} from './dash-style.ts'
import {type DashVerdict, doubledHyphen} from './doubled-hyphen.ts'
import {fixesFor} from './hyphen-fixes.ts'
import {isProtected} from './is-protected.ts'
import {isSpacedCompound} from './spaced-compound.ts'
import {isSuspended} from './suspended-hyphen.ts'

/** Words of compounds that a hyphen may leave open. */
export interface CompoundWords {
  /** First halves that may hang, or stand before a name. */
  readonly prefixes: ReadonlySet<string>
  /** What is counted in compounds: a two-day trip. */
  readonly units: ReadonlySet<string>
}

const spaced = (place: DashPlace, units: ReadonlySet<string>): DashVerdict | undefined => {
  const {paragraph, document, before, behind} = place
  if (isSpacedCompound(place, units))
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

const astray = (place: DashPlace, words: CompoundWords): DashVerdict | undefined => {
  const {document, behind} = place
  const left = wordBefore(place)
  const right = wordBehind(place)
  const touchesLeft = spacesBefore(place) === 0
  if (left.length < 2 || right.length < 2 || !document.lexicon.has(right.toLowerCase())) return
  if (touchesLeft && (isSuspended(place, words.prefixes) || /^\s*,/.test(behind))) return
  if (!touchesLeft && /^\p{Ll}/u.test(left) && !document.lexicon.has(left)) return
  return {
    message: 'A hyphen has a space on one side only',
    fix: touchesLeft ? fixesFor(place) : [dashStyle(document).dash, '-'],
    wide: [spacesBefore(place), spacesBehind(place)],
  }
}

const hyphen = (place: DashPlace, words: CompoundWords): DashVerdict | undefined => {
  const before = spacesBefore(place)
  const behind = spacesBehind(place)
  if (before === 0 && behind === 0) return
  return before > 0 && behind > 0 ? spaced(place, words.units) : astray(place, words)
}

const uneven = (place: DashPlace): DashVerdict | undefined => {
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

const verdictOn = (place: DashPlace, words: CompoundWords): DashVerdict | undefined => {
  const {run, before, behind} = place
  if (before.trim() === '' || behind.trim() === '') return
  if (run === '-') return hyphen(place, words)
  return run.length > 1 ? doubledHyphen(place) : uneven(place)
}

/** Finds hyphens and dashes with a space too many or too few, or written twice. */
export function* looseHyphens(document: Document, words: CompoundWords): Iterable<Finding> {
  for (const paragraph of document.paragraphs) {
    for (const place of dashPlaces(document, paragraph)) {
      const verdict = verdictOn(place, words)
      if (!verdict || isProtected(document, place.at)) continue
      const {wide = [0, 0], ...said} = verdict
      const span = {start: place.at - wide[0], end: place.at + place.run.length + wide[1]}
      yield {...said, span, level: 'warning', offered: true}
    }
  }
}
