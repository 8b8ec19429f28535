import type {Document, Form, Word} from '@copydesk/core'
import {isDroppedH} from './dropped-h.ts'
import {startsUpper} from './letter-case.ts'

const REACH = 2
/** So far behind “pronounced” somebody tells how. */
const TELLING = 4
/** Longer words are no abbreviations of units. */
const LONGEST_UNIT = 4
/** So short a word with an apostrophe behind it is clipped: “th’ dog”. */
const SHORTEST = 2
/** Longer words with an apostrophe behind them are no clipped ones. */
const LONGEST_CLIPPED = 4

/** Whether an unknown word is an abbreviation of a unit: “3.1 mln dlrs”, “18 U.S. cts”. It has no vowel, and a number before it. */
export const isUnit = ({words}: Document, {form, index, sentence}: Word): boolean => {
  if (form.shape !== 'lower' || form.plain.length > LONGEST_UNIT || /[aeiou']/.test(form.lower)) return false
  for (let at = index - 1; at >= index - REACH; at--) {
    const before = words[at]
    // “on May 3, nbc said”
    if (before?.sentence !== sentence || words[at + 1]?.gap !== ' ') return false
    if (before.form.shape === 'number' || (before.form.known && isNumber(before))) return true
  }
  return false
}

const isNumber = ({form}: Word): boolean => /^(?:one|[mb]illion|trillion|few|several)$/.test(form.lower)

/** Whether a word stands beside a slash: “boe/d”, “r/askwriters” are no slips. */
export const isBesideSlash = ({text}: Document, {start, end}: Word): boolean =>
  text.charAt(end) === '/' || text.charAt(start - 1) === '/'

/** “keepin’ on”, “the ol’ wallet”, “tell ’em”: a letter was left out on purpose, as an apostrophe says. */
const isClipped = ({text, lexicon}: Document, {form, start, end}: Word): boolean => {
  const {plain} = form
  if (/['’]/.test(text.charAt(start - 1)) && isDroppedH(form.lower, lexicon)) return true
  if (plain.startsWith("'") || plain.endsWith("'")) return plain.length <= LONGEST_CLIPPED
  if (!/['’]/.test(text.charAt(end))) return false
  return plain.length <= SHORTEST || (plain.endsWith('in') && lexicon.has(`${form.lower}g`))
}

/** “noooot”, “Whyyyy”: nobody strikes a key four times by chance. */
const isDrawn = ({form}: Word): boolean => /(\p{L})\1{3}/u.test(form.lower)

/** “gougère”: an accent is no slip of the fingers. */
const isAccented = ({shape, known, lower}: Form): boolean =>
  shape === 'lower' && !known && /[à-žά-ώ]/.test(lower)

/** Whether a word beside it is of another language: “sobre mi madre”, “così fan tutte”. */
const isForeign = ({words}: Document, {index, sentence}: Word, foreign: ReadonlySet<string>): boolean => {
  for (let at = index - REACH; at <= index + REACH; at++) {
    const other = words[at]
    if (at === index || other?.sentence !== sentence) continue
    if (Math.abs(at - index) === 1 && foreign.has(other.form.lower)) return true
    if (isAccented(other.form)) return true
  }
  return false
}

const LATIN = /(?:[aio]|[iu]s|um|ae)$/

/** “Porites cylindrica”: behind a capital that no dictionary knows, what no English word ends in. */
const isSpecies = ({words, sentences}: Document, {form, gap, index, sentence}: Word): boolean => {
  const before = words[index - 1]
  return (
    form.shape === 'lower' &&
    LATIN.test(form.lower) &&
    before !== undefined &&
    gap === ' ' &&
    startsUpper(before.text) &&
    !before.form.known &&
    sentences[sentence]?.firstWord !== index
  )
}

/** “Pronounced shee jihn-peeng” */
const isPronunciation = ({words}: Document, {index, sentence}: Word): boolean => {
  for (let at = index - 1; at >= index - TELLING; at--)
    if (words[at]?.sentence === sentence && words[at]?.form.lower === 'pronounced') return true
  return false
}

/** Longer words are no abbreviations of titles. */
const LONGEST_TITLE = 4

/** “Ald. Roy Brown said”: what opens a sentence, with a point and a name behind it, is a title cut short. */
const isTitle = ({words, sentences}: Document, {form, index, sentence, paragraph}: Word): boolean => {
  const next = words[index + 1]
  return (
    form.shape === 'capitalised' &&
    form.plain.length <= LONGEST_TITLE &&
    sentences[sentence]?.firstWord === index &&
    next?.paragraph === paragraph &&
    next.gap === '. ' &&
    startsUpper(next.text)
  )
}

/** Whether an unknown word is meant as it stands, by its form and what stands beside it: a unit, dialect, another language. */
export const isMeantAsIs = (document: Document, word: Word, foreign: ReadonlySet<string>): boolean =>
  isUnit(document, word) ||
  isBesideSlash(document, word) ||
  isClipped(document, word) ||
  isDrawn(word) ||
  isAccented(word.form) ||
  isForeign(document, word, foreign) ||
  isSpecies(document, word) ||
  isPronunciation(document, word) ||
  isTitle(document, word)
