import type {Check} from '@copydesk/core'
import {monthName} from './shared/calendar.ts'
import {datesOf, type WrittenDate} from './shared/dates.ts'
import {writeNot} from './shared/find-in-text.ts'

/** How the house writes a day of the year. */
export interface HouseDateOptions {
  readonly order: 'day-first' | 'month-first'
  /** Whether the day is an ordinal: July 5th. */
  readonly ordinal: boolean
  /** Whether a comma stands before the year. */
  readonly comma: boolean
  /** How long months are written beside a day; a month that is not here is whole. */
  readonly months: Readonly<Record<string, string>>
}

const SUFFIX: ReadonlyMap<number, string> = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
])

const ordinalOf = (day: number): string =>
  `${day}${(day > 10 && day < 14 ? undefined : SUFFIX.get(day % 10)) ?? 'th'}`

const written = (
  {day, month, year}: WrittenDate,
  {order, ordinal, comma, months}: HouseDateOptions,
): string => {
  const name = monthName(month)
  const short = Object.hasOwn(months, name) ? months[name] : name
  const number = ordinal ? ordinalOf(day) : String(day)
  const head = order === 'day-first' ? `${number} ${short}` : `${short} ${number}`
  return year === undefined ? head : `${head}${comma ? ',' : ''} ${year}`
}

/** Finds dates that the house writes in another way. */
export const houseDate: Check<HouseDateOptions> = function* (document, options) {
  for (const date of datesOf(document)) {
    const {start, end, day} = date
    const wrong = document.text.slice(start, end)
    const {kind} = document.paragraphs[date.dayWord.paragraph] ?? {}
    // The line that dates the page is the system's.
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'standfirst' && kind !== 'caption') continue
    if (day < 1 || day > 31 || / of /i.test(wrong) || /\n/.test(wrong)) continue
    const fix = written(date, options)
    if (fix === wrong || wrong === `${fix}.`) continue
    yield {span: {start, end}, message: writeNot(fix, wrong), fix}
  }
}
