import {type Leaning, leaningOf, MARKS, type Side, sideAt} from './mark-context.ts'
import type {Mark, MarkRole} from './marks.ts'
import type {Span} from './span.ts'

/** Marks that may close one another: “ and ", ‘ and ', « and ». */
export type Family = 'double' | 'single' | 'guillemet'

/** A mark and what pairing wants to know of it. */
export interface Candidate {
  readonly mark: Mark
  readonly family: Family
  readonly before: Side
  readonly after: Side
  /** The nearest characters to both sides that are no marks; '' at the paragraph's edge. */
  readonly previous: string
  readonly next: string
  /** What its neighbours make of it. */
  readonly leaning: Leaning
  /** What its own form makes of it; straight marks have none. */
  readonly shape: Leaning
}

const SHAPES = new Map<string, Leaning>([
  ...[...'“‟‘‛„‚«‹'].map((text) => [text, 'opener'] as const),
  ...[...'”’»›'].map((text) => [text, 'closer'] as const),
])
const ALL = /["'“”‟‘’‛„‚«»‹›″′]/g
const ELISION = /^(?:em|n|ti[sl]l?|twas|twere|\d0s)$/i

const familyOf = (text: string): Family => {
  if (text.length > 1 || '"“”‟„″'.includes(text)) return 'double'
  return '«»'.includes(text) ? 'guillemet' : 'single'
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1

const wordAfter = (text: string, at: number): string =>
  /^[\p{L}\d]{1,8}/u.exec(text.slice(at, at + 9))?.[0] ?? ''

// 6'2", 40°26'46"N
const isInches = (text: string, at: number): boolean =>
  /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, at - 8), at))

const isApostrophe = (text: string, at: number, previous: Side, next: Side): boolean => {
  const adjoins = previous === 'word' && next === 'word'
  if (adjoins && !(MARKS.has(text[at - 1] ?? '') || MARKS.has(text[at + 1] ?? ''))) return true
  // rock ’n’ roll
  const letter =
    (text[at - 1] ?? '').toLowerCase() === 'n'
      ? at - 2
      : (text[at + 1] ?? '').toLowerCase() === 'n'
        ? at + 2
        : -1
  if (
    letter >= 0 &&
    /['’‘]/.test(text[letter] ?? '') &&
    /^[\s\p{L}]?$/u.test(text[Math.min(at, letter) - 1] ?? '')
  )
    return true
  return (
    previous !== 'word' && previous !== 'stop' && next === 'word' && ELISION.test(wordAfter(text, at + 1))
  )
}

const roleOf = (text: string, mark: string, at: number, c: Omit<Candidate, 'mark'>): MarkRole => {
  if (mark === '″' || mark === '′') return 'prime'
  if (mark === '"' && isDigit(text[at - 1] ?? '') && isInches(text, at)) return 'prime'
  if (c.family === 'single' && mark.length === 1 && !'‹›'.includes(mark)) {
    if (isDigit(text[at - 1] ?? '') && isDigit(text[at + 1] ?? '')) return 'prime'
    if (isApostrophe(text, at, c.before, c.after)) return 'apostrophe'
  }
  return c.shape === 'either' ? c.leaning : c.shape
}

const candidateAt = (text: string, at: number, mark: string, span: Span): Candidate => {
  let left = at - 1
  let right = at + mark.length
  while (left >= span.start && MARKS.has(text[left] ?? '')) left--
  while (right < span.end && MARKS.has(text[right] ?? '')) right++
  const before = sideAt(text, left, span)
  const after = sideAt(text, right, span)
  const previous = left >= span.start ? (text[left] ?? '') : ''
  const next = right < span.end ? (text[right] ?? '') : ''
  const known = {
    family: familyOf(mark),
    before,
    after,
    previous,
    next,
    leaning: leaningOf(before, after, next),
    shape: SHAPES.get(mark[0] ?? '') ?? 'either',
  }
  const role = roleOf(text, mark, at, known)
  return {...known, mark: {at, text: mark, double: known.family !== 'single', role}}
}
