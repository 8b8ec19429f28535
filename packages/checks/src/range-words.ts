import {type Check, onceFor, type Paragraph} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** Which ranges have words. */
export interface RangeWordsOptions {
  /** Whether “from” and “between” want “to” and “and”. */
  readonly after: boolean
  /** Whether “on June 10th-14th” is “between June 10th and 14th”. */
  readonly days: boolean
  /** Whether a vote of a thousand or more has “to”. */
  readonly votes: boolean
}

const FIGURE = String.raw`[£$€]?\d[\d,.]{0,12}(?:st|nd|rd|th)?`
const MONTH = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? )?`
const AFTER = new RegExp(
  String.raw`(?<!\p{L})(from|between) (${MONTH}${FIGURE})[-–](${MONTH}${FIGURE})(?![\d\p{L}%-])`,
  'giu',
)
const DAYS =
  /(?<!\p{L})(on) (\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:th|st|nd|rd)?)[-–](\d{1,2}(?:th|st|nd|rd)?)(?![\d\p{L}-])/gu
const VOTES = /(?<![\d\p{L}-])()(\d{1,3}(?:,\d{3}){0,3})[-–](\d{1,3}(?:,\d{3}){1,3}|\d{1,3})(?![\d\p{L}-])/gu

type Write = (match: RegExpMatchArray) => string

const afterWord: Write = ([, word = '', low, high]) =>
  `${word} ${low} ${word.toLowerCase() === 'from' ? 'to' : 'and'} ${high}`
const betweenDays: Write = ([, , low, high]) => `between ${low} and ${high}`
const asVotes: Write = ([, , low, high]) => `${low} to ${high}`

const speaksOfVotes = onceFor(({text}: Paragraph) => /\bvote/i.test(text))

/** Finds a hyphen between two figures where the house writes a word. */
export const rangeWords: Check<RangeWordsOptions> = function* (document, {after, days, votes}) {
  const looks: readonly (readonly [boolean, RegExp, Write])[] = [
    [after, AFTER, afterWord],
    [days, DAYS, betweenDays],
    [votes, VOTES, asVotes],
  ]
  for (const [on, expression, write] of looks) {
    for (const {match, start, end, paragraph} of on ? findInText(document, expression) : []) {
      const [wrong] = match
      if (expression === VOTES && !(wrong.includes(',') && speaksOfVotes(paragraph))) continue
      yield {span: {start, end}, message: writeNot(write(match), wrong), fix: write(match)}
    }
  }
}
