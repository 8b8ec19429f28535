import {type Check, type Document, type Finding, type Form, Tags, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {numeral} from './shared/numerals.ts'

const UNIT = /^(?:year|month|week|day)s?$/
const OLD = /^olds?$/
const UNIT_OLD = /^(?:year|month|week|day)-olds?$/
const FIGURE_UNIT = /^(.{1,12})-(?:year|month|week|day)s?$/
const NOMINAL = Tags.noun | Tags.plural | Tags.adjective
const DETERMINER = /^(?:a|an|the|this|that|his|her|their|its|another)$/

/** “20-years-old” is either “20-year-old” or “20 years old”. */
const PLURAL_OLD = /^(.{1,12})-(?:years|months|weeks|days)-old$/

/** “24-yearold”, “24year-old” */
const GLUED = /^(\d{1,3})(?:-(year|month|week|day)|(year|month|week|day)-?)(olds?)$/

const isTrigger = ({lower}: Form): boolean =>
  OLD.test(lower) || UNIT_OLD.test(lower) || PLURAL_OLD.test(lower) || GLUED.test(lower)

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && word.form.lower !== 'a' && numeral(word.form.lower) !== undefined

const stands = (word: Word | undefined): word is Word => word !== undefined && /^[ \u00a0]$/.test(word.gap)

/** The first of the words that tell an age, if they lack a hyphen: “34 year old”, “34-year old”, “34 year-old”. */
const firstOf = ({words}: Document, last: Word): Word | undefined => {
  const before = words[last.index - 1]
  const first = words[last.index - 2]
  if (!stands(last) || !before) return
  if (UNIT_OLD.test(last.form.lower)) return isNumber(before) ? before : undefined
  const figure = FIGURE_UNIT.exec(before.form.lower)?.[1]
  if (figure !== undefined) return numeral(figure) === undefined ? undefined : before
  return UNIT.test(before.form.lower) && stands(before) && isNumber(first) ? first : undefined
}

/** “He is one year old”, “34 years old” are right as they stand; “a 34 years old man” and “two year old boys” are not. */
const isAge = ({words}: Document, first: Word, last: Word): boolean => {
  const unit = words[last.index - 1]
  if (last.index - first.index < 2 || unit === undefined) return true
  const isOne = numeral(first.form.lower) === 1
  if (!isOne && !unit.form.lower.endsWith('s')) return true
  const determined = DETERMINER.test(words[first.index - 1]?.form.lower ?? '') && stands(first)
  return determined && stands(words[last.index + 1])
}

/** “A 20-years-old man”, “she is 20-years-old” */
const ofPlural = (
  {words}: Document,
  {form, text, start, end, index, sentence}: Word,
): Finding | undefined => {
  const figure = PLURAL_OLD.exec(form.lower)?.[1]
  if (figure === undefined || numeral(figure) === undefined) return
  const next = words[index + 1]
  const isBefore = stands(next) && next.sentence === sentence && (next.form.tags & NOMINAL) !== 0
  const fix = isBefore ? text.replace('s-', '-') : text.replaceAll('-', ' ')
  return {span: {start, end}, message: writeNot(fix, text), fix}
}

const ofGlued = ({form, text, start, end}: Word): Finding | undefined => {
  const [, figure, unit, other, old] = GLUED.exec(form.lower) ?? []
  const fix = `${figure}-${unit ?? other}-${old}`
  return figure === undefined ? undefined : {span: {start, end}, message: writeNot(fix, text), fix}
}

const findingOf = (document: Document, last: Word): Finding | undefined => {
  const first = firstOf(document, last)
  if (!first || first.paragraph !== last.paragraph || !isAge(document, first, last)) return
  const span = {start: first.start, end: last.end}
  const wrong = document.text.slice(span.start, span.end)
  const fix = wrong.replace(/[ \u00a0]/g, '-').replace(/(year|month|week|day)s-/i, '$1-')
  return {span, message: writeNot(fix, wrong), fix}
}

/** Finds an age in front of a noun, or standing for one, that lacks a hyphen: “a 34 year-old man”, “two 12 year olds”. */
export const ageHyphens: Check = function* (document) {
  for (const word of wordsWhere(document, isTrigger)) {
    const finding = ofPlural(document, word) ?? ofGlued(word) ?? findingOf(document, word)
    if (finding) yield finding
  }
}
