import {type Leaning, leaningOf, type Side, sideAt} from './mark-context.ts'
import {endsOnYear, isApostrophe, isApostropheSlip, isPrime, mayBeInches} from './mark-role.ts'
import type {Mark, MarkRole} from './marks.ts'
import type {Span} from './span.ts'

/** Marks that may close one another: “ and ", ‘ and ', « and ». */
export type Family = 'double' | 'single' | 'guillemet'

/** What is known of a mark before pairing: its form and its neighbours, other marks left out. */
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
  /** Whether it may say inches: a 12" single. */
  readonly inches: boolean
  /** Whether a year stands before it. */
  readonly year: boolean
}

const SHAPES = new Map<string, Leaning>([
  ...[...'“‟‘‛„‚«‹`'].map((text) => [text, 'opener'] as const),
  ...[...'”’»›'].map((text) => [text, 'closer'] as const),
])
// A lone ` is no mark; `` and '' are what typewriters and old wires have for “ and ”.
const RUN = /(?:``|["'“”‟‘’‛„‚«»‹›″′])+/g

const familyOf = (text: string): Family => {
  if (text.length > 1 || '"“”‟„″'.includes(text)) return 'double'
  return '«»'.includes(text) ? 'guillemet' : 'single'
}

const roleOf = (
  text: string,
  at: number,
  mark: string,
  known: Omit<Candidate, 'mark' | 'inches' | 'year' | 'previous' | 'next'>,
): MarkRole => {
  if (isPrime(text, at, mark)) return 'prime'
  if (isApostropheSlip(text, at, known.before, mark)) return 'apostrophe'
  if (known.family === 'single' && isApostrophe(text, at, known.before, known.after)) return 'apostrophe'
  return known.shape === 'either' ? known.leaning : known.shape
}

// Two apostrophes are a poor man’s double mark, but not in Ukraine''s.
const isTwin = (run: string, at: number, before: Side, after: Side): boolean =>
  run[at] === run[at + 1] && /['’‘`]/.test(run[at] ?? '') && !(before === 'word' && after === 'word')

/** Adds the marks of one run. */
const addRun = (text: string, paragraph: Span, start: number, end: number, found: Candidate[]): void => {
  const run = text.slice(start, end)
  const before = sideAt(text, start - 1, paragraph)
  const after = sideAt(text, end, paragraph)
  const previous = start > paragraph.start ? (text[start - 1] ?? '') : ''
  const next = end < paragraph.end ? (text[end] ?? '') : ''
  const leaning = leaningOf(before, after, text.slice(end, end + 2))
  for (let at = 0; at < run.length; at++) {
    const mark = isTwin(run, at, before, after) ? run.slice(at, at + 2) : (run[at] ?? '')
    const shape = SHAPES.get(mark[0] ?? '') ?? 'either'
    const family = familyOf(mark)
    const role = roleOf(text, start + at, mark, {family, before, after, leaning, shape})
    const inches = mayBeInches(text, start + at, mark)
    found.push({
      mark: {at: start + at, text: mark, double: family !== 'single', role},
      family,
      before,
      after,
      previous,
      next,
      leaning,
      shape,
      inches,
      year: endsOnYear(text, start),
    })
    at += mark.length - 1
  }
}

/** Finds the quotation marks, apostrophes and primes of one paragraph and says of each what it may be. */
export const scanMarks = (text: string, paragraph: Span): readonly Candidate[] => {
  const found: Candidate[] = []
  const {start, end} = paragraph
  for (const match of text.slice(start, end).matchAll(RUN)) {
    const at = start + match.index
    addRun(text, paragraph, at, at + match[0].length, found)
  }
  return found
}
