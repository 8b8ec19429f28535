import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Tags,
  Trait,
  traitsOf,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {months} from './shared/calendar.ts'
import {clockSlips} from './shared/clock-slips.ts'
import {figureSlips} from './shared/figure-slips.ts'
import {gluedFigure, type MistypedFigureOptions} from './shared/glued-figure.ts'
import {letteredFigures} from './shared/lettered-figures.ts'
import {numberSlips} from './shared/number-slips.ts'
import {partedFigures} from './shared/parted-figures.ts'
import {slipsInText, slipTable} from './shared/slips-in-text.ts'
import {yearSlips} from './shared/year-slips.ts'

const SLIPS = slipTable([...partedFigures, ...numberSlips, ...yearSlips])

const LAST_YEAR = 2200
const SCALES: ReadonlySet<string> = new Set(['million', 'billion', 'trillion', 'percent'])
const LONGEST = 24
/** What anyone weighs, in stones. */
const HEAVIEST = 60

const suffixOf = (day: number): string => {
  const tens = day % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return (['th', 'st', 'nd', 'rd'] as const)[day % 10] ?? 'th'
}

/** “She weighs 9st”: stones, not a rank as in “the 12st” and “May 12st”. */
const isWeight = (figure: number, before: Word | undefined): boolean =>
  figure <= HEAVIEST &&
  !months.has(before?.form.lower ?? '') &&
  ((before?.form.tags ?? 0) & (Tags.determiner | Tags.pronoun)) === 0

/** “21th”. */
const wrongOrdinal = (word: Word, before: Word | undefined): Finding | undefined => {
  const found = /^(\d{1,9})(st|nd|rd|th)$/.exec(word.form.lower)
  if (!found) return
  const right = suffixOf(Number(found[1]))
  if (found[2] === right || (found[2] === 'st' && isWeight(Number(found[1]), before))) return
  const fix = `${found[1]}${right}`
  return {span: word, message: `Write “${fix}”, not “${word.text}”`, fix}
}

/** “20people”, “in2026”. */
const glued = (document: Document, word: Word, options: MistypedFigureOptions): Finding | undefined => {
  const fix = gluedFigure(document, word, options)
  return fix === undefined ? undefined : {span: word, message: `Write “${fix}”: a space is missing`, fix}
}

const isBeforeYear = ({gap}: Word, {form}: Word): boolean =>
  gap === ' '
    ? /^(?:in|since|until|till|during|early|late|mid)$/.test(form.lower) || months.has(form.lower)
    : gap === ', ' && /^(?:[12]?\d|3[01])$/.test(form.text)

/** “in 20012”, “May 3, 20144”: a year with a digit too many. */
const longYear = (word: Word, before: Word | undefined): Finding | undefined => {
  if (!/^(?:19|20)\d{3}$/.test(word.text) || !before || !isBeforeYear(word, before)) return
  const years = [...new Set([...word.text].map((_, at) => word.text.slice(0, at) + word.text.slice(at + 1)))]
  return {
    span: word,
    message: `“${word.text}” has a digit too many for a year`,
    fix: years.filter((year) => Number(year) > 1000 && Number(year) < LAST_YEAR),
  }
}

/** “3 million million”. */
const twice = (word: Word, before: Word | undefined): Finding | undefined => {
  if (!before || !SCALES.has(word.form.lower) || before.form.lower !== word.form.lower || word.gap !== ' ')
    return
  return {
    span: {start: before.start, end: word.end},
    message: `“${word.text}” is written twice`,
    fix: before.text,
  }
}

const figure = (
  document: Document,
  word: Word,
  before: Word | undefined,
  options: MistypedFigureOptions,
): Finding | undefined => {
  const {shape, text} = word.form
  if (text.length > LONGEST) return
  if (shape === 'number')
    return wrongOrdinal(word, before) ?? longYear(word, before) ?? glued(document, word, options)
  return glued(document, word, options)
}

const isFigure = ({shape, text, lower}: Form): boolean =>
  shape === 'number' || /\p{L}[-\d]*\d/u.test(text) || SCALES.has(lower)

/** Finds figures that cannot be meant: glued words, letters among digits, doubled and misplaced signs, misplaced commas, wrong ordinals, impossible times. */
export const mistypedFigure: Check<MistypedFigureOptions> = function* (document, options) {
  const {words} = document
  for (const word of wordsWhere(document, isFigure)) {
    const last = words[word.index - 1]
    const before = last?.paragraph === word.paragraph ? last : undefined
    const found = before?.form === word.form ? twice(word, before) : figure(document, word, before, options)
    if (found) yield found
  }
  const traits = traitsOf(document)
  for (const paragraph of document.paragraphs) {
    const shown = traits[paragraph.index] ?? 0
    if ((shown & Trait.digit) === 0) continue
    yield* figureSlips(document, paragraph, shown)
    yield* clockSlips(document, paragraph)
    yield* slipsInText(document, paragraph, SLIPS)
    yield* letteredFigures(document, paragraph)
  }
}
