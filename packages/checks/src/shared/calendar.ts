import {capitalised} from '@copydesk/core'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const withShort = (names: readonly string[], base: number): ReadonlyMap<string, number> => {
  const table = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    for (const form of [name, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)]) {
      if (form.length < 3 || (form !== name && form.length > 3 && !/^(?:sept|tues|thur|thurs)$/.test(form)))
        continue
      table.set(form, index + base)
      table.set(`${form}.`, index + base)
    }
  }
  return table
}

/** Month names and their short forms, in lower case, to 1–12. */
export const months: ReadonlyMap<string, number> = withShort(MONTHS, 1)

/** Weekday names and their short forms, in lower case, to 0 (Sunday) – 6. */
export const weekdays: ReadonlyMap<string, number> = withShort(WEEKDAYS, 0)

/** The full names of the months, as an expression has them. */
export const MONTH_NAMES: string = MONTHS.map(capitalised).join('|')

/** The full names of the weekdays, as an expression has them. */
export const WEEKDAY_NAMES: string = WEEKDAYS.map(capitalised).join('|')

/** A year of our times and the centuries before, captured, as an expression has it. */
export const YEAR: string = String.raw`(1[5-9]\d\d|20\d\d)(?!\d)`

/** The full name of a month, 1–12. */
export const monthName = (month: number): string => capitalised(MONTHS[month - 1] ?? '')

/** The full name of a weekday, 0 (Sunday) – 6. */
export const weekdayName = (weekday: number): string => capitalised(WEEKDAYS[weekday] ?? '')

/** How many days a month has; February 29 where the year is not known. */
export const daysIn = (month: number, year: number | undefined): number =>
  year === undefined && month === 2 ? 29 : new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate()

/** The weekday of a date, 0 (Sunday) – 6. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()
