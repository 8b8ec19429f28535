import {type Document, type Form, type Span, type Word, wordsWhere} from '@copydesk/core'
import {numeral} from './numerals.ts'

/** A span of years as the copy has it: “nearly two-year conflict”, “two years ago”. */
export interface Duration extends Span {
  /** “two”. */
  readonly number: string
  readonly years: number
  readonly about: 'under' | 'over' | 'about'
  /** The words before and after the number within the span. */
  readonly head: string
  readonly tail: string
  /** The place of its last word. */
  readonly last: number
}

const MODIFIERS: ReadonlyMap<string, Duration['about']> = new Map([
  ['nearly', 'under'],
  ['almost', 'under'],
  ['over', 'over'],
  ['than', 'over'],
])
const UNITS: ReadonlySet<string> = new Set(['year', 'years', 'decade', 'decades'])
const COMPOUND = /^([a-z]+|\d{1,3})-(year|decade)s?(?:-(?:old|long))?$/
const WHOLE_COMPOUND = /^([a-z]+-[a-z]+)-(year|decade)s?(?:-(?:old|long))?$/

const joined = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && word.paragraph === next?.paragraph && next.gap.trim() === ''

const modifierAt = (words: readonly Word[], at: number): {first: number; about: Duration['about']} => {
  const about = joined(words[at - 1], words[at]) ? MODIFIERS.get(words[at - 1]?.form.lower ?? '') : undefined
  if (!about) return {first: at, about: 'about'}
  return {first: words[at - 1]?.form.lower === 'than' ? at - 2 : at - 1, about}
}

const durationOf = (
  {text, words}: Document,
  at: number,
  last: number,
  number: string,
  unit: string,
): Duration | undefined => {
  const count = numeral(number)
  const own = words[at]
  const {first, about} = modifierAt(words, at)
  const [start, end] = [words[first], words[last]]
  if (count === undefined || count === 0 || !own || !start || !end) return
  return {
    start: start.start,
    end: end.end,
    number: own.text.slice(0, number.length),
    years: unit.startsWith('decade') ? 10 * count : count,
    about,
    head: text.slice(start.start, own.start),
    tail: text.slice(own.start + number.length, end.end),
    last,
  }
}

const SHORTEST_COMPOUND = 'a-year'.length

/** Whether a word may be part of a span of years. */
export const mayBeDuration = ({lower, text}: Form): boolean =>
  UNITS.has(lower) || (text.length >= SHORTEST_COMPOUND && text.includes('-'))

/** Where a span of years may begin: at a compound (“two-year”), or before the word for years. */
export const durationPlaces = function* (document: Document): Generator<number> {
  for (const {index, form} of wordsWhere(document, mayBeDuration)) {
    yield UNITS.has(form.lower) ? Math.max(0, index - 1) : index
  }
}

/** Reads a span of years that begins with the word at `at`; undefined where none does. */
export const durationAt = (document: Document, at: number): Duration | undefined => {
  const {words} = document
  const word = words[at]
  if (!word) return
  const {lower} = word.form
  if (lower.includes('-')) {
    const found = COMPOUND.exec(lower) ?? WHOLE_COMPOUND.exec(lower)
    if (found) return durationOf(document, at, at, found[1] ?? '', found[2] ?? '')
  }
  const unit = words[at + 1]
  if (!unit || !joined(word, unit) || !UNITS.has(unit.form.lower)) return
  return durationOf(document, at, at + 1, lower, unit.form.lower)
}
