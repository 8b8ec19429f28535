import {MONTH_NAMES} from './calendar.ts'
import {areComparable, type Figure, figureOf, written} from './counted-figure.ts'
import {figureSums} from './figure-sums.ts'
import type {TextSlip} from './slips-in-text.ts'
import {spanSums} from './span-sums.ts'
import {turnedSpans} from './turned-spans.ts'

/** A sum, a share or a count, no day of a month: its currency, its digits, what it counts in. */
const FIGURE = String.raw`(?<![\p{L}\d.,:/–-])([£$€]?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)(%| per cent| percent|p|c|[mb]n?|tn| million| billion| trillion)?(?![\p{L}\d:/%–-]|[.,]\d| (?:${MONTH_NAMES})\b)`
/** What it counts is no rate: 12 a year is more than 2 a week, but “12 a year earlier” is 12. */
const NO_RATE = String.raw`(?! (?:an?(?! \p{Ll}+ (?:ago|before|earlier)\b)|per|each|every) )`
/** Before a sum anything may stand, but a count is not what stands in “June 9”, “Year 6”, “under 18”. */
const BEFORE = String.raw`(?:(?=[£$€])|(?<!\p{Lu}\p{L}{0,12}\.? |\b(?:aged?|under|over|than|and|in|on|by|week|day|year|month) ))`
const LINK = String.raw`(?: (?:in|a|last|this|the|per|year|month|week|people|points|\d{4}|${MONTH_NAMES})){0,4},?`
const UP = 'rose|risen|climbed|grew|grown|increased|jumped|soared|surged|went up'
const DOWN = 'fell|fallen|dropped|declined|decreased|sank|slumped|tumbled|plunged|went down'
const UPWARD: ReadonlySet<string> = new Set([...UP.split('|'), 'up'])
const HOW = '(?: sharply| slightly| steadily| again| further)?'

const RANKS =
  /\b(?:rank|ranks|ranked|ranking|rankings|table|place|places|seed|chart|charts|league|odds|standings|handicap|list|positions?|spots?|draft|grid)\b/i

/** Says that a figure went the other way than the words have it. */
const wentOtherWay = (word: string, from: Figure, to: Figure, text: string): ReturnType<TextSlip['say']> => {
  const isUp = UPWARD.has(word)
  if (!areComparable(from, to) || from.value === to.value || from.value < to.value === isUp) return
  if (RANKS.test(text)) return
  return {message: `From ${written(from)} to ${written(to)} is ${isUp ? 'no rise' : 'a rise'}`}
}

/** Figures that contradict each other within a sentence: a rise to less, a part that is more than the whole, sums that do not come out. */
export const disagreeingFigures: readonly TextSlip[] = [
  {
    sign: / from [£$€]?\d/,
    form: new RegExp(String.raw`\b(${UP}|${DOWN})${HOW} from ${FIGURE}${LINK} to ${FIGURE}${NO_RATE}`, 'gu'),
    say: ([, verb = '', ...parts], text) =>
      wentOtherWay(verb, figureOf(parts.slice(0, 3)), figureOf(parts.slice(3)), text),
  },
  {
    sign: / from [£$€]?\d/,
    form: new RegExp(String.raw`\b(${UP}|${DOWN})${HOW} to ${FIGURE}${LINK} from ${FIGURE}${NO_RATE}`, 'gu'),
    say: ([, verb = '', ...parts], text) =>
      wentOtherWay(verb, figureOf(parts.slice(3)), figureOf(parts.slice(0, 3)), text),
  },
  {
    sign: / (?:up|down) from [£$€]?\d/,
    form: new RegExp(`${BEFORE}${FIGURE}${LINK} (up|down) from ${FIGURE}${NO_RATE}`, 'gu'),
    say: ([, money = '', digits = '', unit = '', way = '', ...parts], text) =>
      wentOtherWay(way, figureOf(parts), figureOf([money, digits, unit]), text),
  },
  ...figureSums,
  ...spanSums,
  ...turnedSpans,
]
