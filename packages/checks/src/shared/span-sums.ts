import {MONTH_NAMES, YEAR} from './calendar.ts'
import {numeral} from './numerals.ts'
import type {Said, TextSlip} from './slips-in-text.ts'

/** The rest of a date before its year. */
const DAY = String.raw`(?:\d{1,2} )?(?:(?:${MONTH_NAMES}) )?(?:\d{1,2}, )?`
const ROUGHLY =
  '(?:about|around|over|under|nearly|almost|some|roughly|approximately|more than|less than|just over|just under)'
/** So many years more or less may be a matter of months; a rough figure may be rounded. */
const LEEWAY = 1
const ROUNDED = 0.2

/** Says of two years and the time that copy sees between them that they disagree. */
const disagree = (from: string, to: string, written: string, roughly: string | undefined): Said => {
  const years = Number(to) - Number(from)
  const said = numeral(written.toLowerCase())
  if (said === undefined || years < 0) return
  const leeway = roughly === undefined ? LEEWAY : Math.max(LEEWAY, ROUNDED * years)
  if (Math.abs(said - years) <= leeway) return
  return {message: `From ${from} to ${to} is ${years} years, not ${written}`}
}

/** Says of a birth and a death that the age between them is another. */
const noAge = (birth: string, death: string, age: string): Said => {
  const years = Number(death) - Number(birth)
  if (years < 0 || Number(age) === years || Number(age) === years - 1) return
  return {message: `From ${birth} to ${death} makes ${years - 1} or ${years} years, not ${age}`}
}

/** Ages and spans of years that do not come out. */
export const spanSums: readonly TextSlip[] = [
  // “born in March 1950 and died in 2010, aged 71”, “Born in 1950, she died in 2010 at the age of 71”
  {
    sign: /[Bb]orn (?:in|on) /,
    form: new RegExp(
      String.raw`\b[Bb]orn (?:in|on) ${DAY}${YEAR},? (?:[\p{Ll}’']{1,12} ){0,3}died (?:in|on) ${DAY}${YEAR},? (?:aged|at|at the age of) (\d{1,3})\b`,
      'gu',
    ),
    say: ([, birth = '', death = '', age = '']) => noAge(birth, death, age),
  },
  // “from 2004 to 2016, a term of eight years”
  {
    sign: /from \D{0,12}\d{4} (?:to|until) /,
    form: new RegExp(
      String.raw`\bfrom ${DAY}${YEAR} (?:to|until) ${DAY}${YEAR},? (?:(?:a|an) (?:\p{Ll}{3,9} of|total of) |for |or )?(${ROUGHLY} )?([\p{Ll}-]{3,12}|\d{1,3}) years(?= (?:in all|in (?:office|power|charge))\b|[.,;])`,
      'gu',
    ),
    say: ([, from = '', to = '', roughly, years = '']) => disagree(from, to, years, roughly),
  },
  // “opened in 1998 and closed 12 years later, in 2015”, not “left school at 14 and died 60 years later”
  {
    sign: / years later/,
    form: new RegExp(
      String.raw`\bin ${DAY}${YEAR},? (?:(?!later|after|at )[\p{Ll}’'-]{1,15},? ){1,8}?(${ROUGHLY} )?([\p{Ll}-]{3,12}|\d{1,3}) years later,? (?:on|in) ${DAY}${YEAR}`,
      'gu',
    ),
    say: ([, from = '', roughly, years = '', to = '']) => disagree(from, to, years, roughly),
  },
]
