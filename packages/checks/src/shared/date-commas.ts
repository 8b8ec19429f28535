import {MONTH_NAMES, WEEKDAY_NAMES} from './calendar.ts'
import {type SlipTable, slipTable} from './slips-in-text.ts'

/** Commas that dates lack: “Thursday September 26, 2019”, “Thursday, September 26 2019”. */
export const dateCommas: SlipTable = slipTable([
  {
    sign: new RegExp(`day (?:${MONTH_NAMES}) `),
    form: new RegExp(String.raw`(?<=\b(?:${WEEKDAY_NAMES})) (?=(?:${MONTH_NAMES}) \d{1,2}, \d{4}\b)`, 'gu'),
    say: () => ({message: 'A comma is missing between the weekday and the date', fix: ', ', offered: true}),
  },
  {
    sign: new RegExp(`day, (?:${MONTH_NAMES}) `),
    form: new RegExp(String.raw`(?<=\b(?:${WEEKDAY_NAMES}), (?:${MONTH_NAMES}) \d{1,2}) (?=\d{4}\b)`, 'gu'),
    say: () => ({message: 'A comma is missing before the year', fix: ', ', offered: true}),
  },
])
