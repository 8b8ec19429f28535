import type {Check, Document, Finding} from '@copydesk/core'
import {monthName} from './shared/calendar.ts'
import {datesOf, type WrittenDate} from './shared/dates.ts'

/** How the house writes dates. */
export interface DateFormatOptions {
  /** Whether a day may be an ordinal (7th January). */
  readonly ordinals: 'allow' | 'never'
  /** Which comes first, the day or the month. */
  readonly order: 'any' | 'day-first' | 'month-first'
}

const ORDINAL = /\D\.?$/
const isOrdinal = ({dayWord}: WrittenDate): boolean => ORDINAL.test(dayWord.text.replace(/\.$/, ''))

const written = (
  order: WrittenDate['order'],
  day: number,
  month: string,
  year: number | undefined,
): string => {
  if (order === 'day-first') return year ? `${day} ${month} ${year}` : `${day} ${month}`
  return year ? `${month} ${day}, ${year}` : `${month} ${day}`
}

/** The ways to write a date, its own order or the dialect's first; a short month in both its forms. */
const waysToWrite = (
  {text}: Document,
  {day, month, monthWord, year}: WrittenDate,
  order: WrittenDate['order'],
  strange: boolean,
): readonly string[] => {
  const own = text[monthWord.end] === '.' ? `${monthWord.text}.` : monthWord.text
  const short = own.length < monthName(month).length
  const names = short && strange ? [monthName(month), own] : [own]
  const other = order === 'day-first' ? 'month-first' : 'day-first'
  const inOrder = order === 'month-first' ? names.toReversed() : names
  const first = inOrder.map((name) => written(order, day, name, year))
  return strange && short ? [...first, ...names.map((name) => written(other, day, name, year))] : first
}

/** Finds days with a leading zero; ordinals and orders that the house does not write. */
export const dateFormat: Check<DateFormatOptions> = function* (document, {ordinals, order}) {
  for (const date of datesOf(document)) {
    const zero = date.dayWord.text.startsWith('0')
    const ordinal = isOrdinal(date)
    const turned = order !== 'any' && date.order !== order
    if (!zero && !turned && !(ordinal && ordinals === 'never')) continue
    const strange = zero && ordinal
    const house =
      order === 'any' ? (strange && document.dialect === 'en-US' ? 'month-first' : date.order) : order
    const fix = waysToWrite(document, date, house, strange)
    const finding: Finding = {
      span: {start: date.start, end: date.end},
      message: `Write “${fix[0]}”, not “${document.text.slice(date.start, date.end)}”`,
      fix,
    }
    yield zero && ordinal ? finding : {...finding, level: 'warning'}
  }
}
