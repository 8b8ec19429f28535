import {MONTH_NAMES, YEAR} from './calendar.ts'
import type {Said, TextSlip} from './slips-in-text.ts'

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const TO = '(?:to|until|till|through|and)'

/** Says of two figures of which the second comes later in time that it is the smaller. */
const isTurned = (first: string, last: string, what = ''): Said =>
  Number(first) > Number(last) ? {message: `${what}${last} comes before ${what}${first}`} : undefined

/** Stretches of time that end before they begin. */
export const turnedSpans: readonly TextSlip[] = [
  // “from 30 to 24 August”
  {
    sign: /(?:rom|tween) \d/,
    form: new RegExp(String.raw`\b(?:[Ff]rom|[Bb]etween) ${DAY} ${TO} ${DAY} (${MONTH_NAMES})\b`, 'gu'),
    say: ([, first = '', last = '', month = '']) => isTurned(first, last, `${month} `),
  },
  // “from August 30 to 24”
  {
    sign: new RegExp(`(?:rom|tween) (?:${MONTH_NAMES}) `),
    form: new RegExp(
      String.raw`\b(?:[Ff]rom|[Bb]etween) (${MONTH_NAMES}) ${DAY} ${TO} ${DAY}(?![\d.:/]| (?:${MONTH_NAMES}|[ap]\.?m)\b)`,
      'gu',
    ),
    say: ([, month = '', first = '', last = '']) => isTurned(first, last, `${month} `),
  },
  // “opened in 2019 and was shut in 2016”
  {
    sign: /n \d{4},? and /,
    form: new RegExp(String.raw`\b[Ii]n ${YEAR},? and (?:\p{Ll}{2,12} ){1,5}in ${YEAR}`, 'gu'),
    say: ([, first = '', last = '']) => isTurned(first, last),
  },
]
