import {monthAbbreviations, months} from './english.ts'
import type {Unit} from './unit.ts'

const DAY = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/
/** “The ninth of March” has no more words. */
const LONGEST = 4

// The stop of “Jan. 6” ends no sentence.
const monthOf = ({raw, text}: Unit): string | undefined =>
  /^\p{Lu}/u.test(raw) ? (months.has(text) ? text : monthAbbreviations.get(text)) : undefined

/** What a word may be in a date: `d` a day, `o` a day as an ordinal, `m` a month, `t` and `f` “the” and “of”. */
const partOf = (unit: Unit, before: Unit | undefined): string => {
  const isAbbreviated = before !== undefined && monthAbbreviations.has(before.text)
  if (unit.pause !== '' && before && !(unit.pause === 'stop' && isAbbreviated)) return '-'
  const day = DAY.exec(unit.text)
  if (day) return day[2] ? 'o' : 'd'
  if (unit.text === 'the') return 't'
  if (unit.text === 'of') return 'f'
  return monthOf(unit) ? 'm' : '-'
}

// August 3, August the third, 3 August, 3rd August, the third of August
const DATE = /^(?:m[do]|mto|[do]m|t?ofm)/

/** Reads “August 3”, “Aug. 3rd” and “the third of August” as one word, for how a date is written is the house’s affair. */
export const joinDates = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; ) {
    const parts = units.slice(at, at + LONGEST)
    const [first] = parts
    if (!first) break
    const shape = parts.map((unit, place) => partOf(unit, parts[place - 1])).join('')
    const length = DATE.exec(shape)?.[0].length ?? 1
    const date = parts.slice(0, length)
    const month = date.map(monthOf).find(Boolean)
    const day = date.flatMap(({text}) => DAY.exec(text)?.[1] ?? [])[0]
    const raw = date.map((unit) => unit.raw).join(' ')
    joined.push(
      length > 1 ? {...first, text: `${day} ${month}`, raw, end: date.at(-1)?.end ?? first.end} : first,
    )
    at += length
  }
  return joined
}
