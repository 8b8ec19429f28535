import {alternatives} from './alternatives.ts'
import {MONTH_NAMES} from './calendar.ts'
import {areComparable, type Figure, figureOf, written} from './counted-figure.ts'
import type {Said, TextSlip} from './slips-in-text.ts'

/** A sum, a share or a count, no day of a month: its currency, its digits, what it counts in. */
const FIGURE = String.raw`(?<![\p{L}\d.,:/–-])([£$€]?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)(%| per cent| percent|p|c|[mb]n?|tn| million| billion| trillion)?(?![\p{L}\d:/%–-]|[.,]\d| (?:${MONTH_NAMES})\b)`
/** What it counts is no rate: 12 a year is more than 2 a week, but “12 a year earlier” is 12. */
const NO_RATE = String.raw`(?! (?:an?(?! \p{Ll}+ (?:ago|before|earlier)\b)|per|each|every) )`
/** “From 18 to 1, to over 25 to 1” goes on, or is a ratio. */
const NO_MORE = String.raw`(?!,? to\b)`
/** Before a sum anything may stand, but a count is not what stands in “June 9”, “Year 6”, “under 18”. */
const BEFORE = String.raw`(?:(?=[£$€])|(?<!\p{Lu}\p{L}{0,12}\.? |\b(?:aged?|under|over|than|and|in|on|by|week|day|year|month) ))`
const LINK = String.raw`(?: (?:in|a|last|this|the|per|year|month|week|people|points|\d{4}|${MONTH_NAMES})){0,4},?`
const HOW = '(?: sharply| slightly| steadily| again| further)?'

/** Words of figures that move. */
export interface MoveWords {
  /** Verbs of a figure that goes up. */
  readonly rises: readonly string[]
  /** Verbs of one that goes down. */
  readonly falls: readonly string[]
  /** Words of lists in which a smaller figure is a higher place. */
  readonly ranks: readonly string[]
}

/** Says that a figure went the other way than the words have it. */
const wentOtherWay = (isUp: boolean, from: Figure, to: Figure): Said => {
  if (!areComparable(from, to) || from.value === to.value || from.value < to.value === isUp) return
  return {message: `From ${written(from)} to ${written(to)} is ${isUp ? 'no rise' : 'a rise'}`}
}

/** Figures of which the words say that they went the other way: a rise to less. */
export const contraryMoves = ({rises, falls, ranks}: MoveWords): readonly TextSlip[] => {
  const moved = `\\b(${alternatives([...rises, ...falls])})`
  const ranking = new RegExp(`\\b(?:${alternatives(ranks)})\\b`, 'i')
  const move = (word: string, from: readonly string[], to: readonly string[], text: string): Said =>
    ranking.test(text)
      ? undefined
      : wentOtherWay(word === 'up' || rises.includes(word), figureOf(from), figureOf(to))
  return [
    {
      sign: / from [£$€]?\d/,
      form: new RegExp(`${moved}${HOW} from ${FIGURE}${LINK} to ${FIGURE}${NO_MORE}${NO_RATE}`, 'gu'),
      say: ([, verb = '', ...parts], text) => move(verb, parts.slice(0, 3), parts.slice(3), text),
    },
    {
      sign: / from [£$€]?\d/,
      form: new RegExp(`${moved}${HOW} to ${FIGURE}${LINK} from ${FIGURE}${NO_RATE}`, 'gu'),
      say: ([, verb = '', ...parts], text) => move(verb, parts.slice(3), parts.slice(0, 3), text),
    },
    {
      sign: / (?:up|down) from [£$€]?\d/,
      form: new RegExp(`${BEFORE}${FIGURE}${LINK} (up|down) from ${FIGURE}${NO_RATE}`, 'gu'),
      say: ([, money = '', digits = '', unit = '', way = '', ...parts], text) =>
        move(way, parts, [money, digits, unit], text),
    },
  ]
}
