import {months} from './english.ts'
import type {Unit} from './unit.ts'

const DAY = /^(?:[1-9]|[12]\d|3[01])$/

const isDay = (unit: Unit | undefined): boolean => unit !== undefined && DAY.test(unit.text)
const isMonth = (unit: Unit | undefined): boolean =>
  unit !== undefined && months.has(unit.text) && /^\p{Lu}/u.test(unit.raw)

/** Reads “August 3” and “3 August” as one word, for in what order a date stands is the house’s affair. */
export const joinDates = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const [first, second] = [units[at], units[at + 1]]
    if (!first) break
    const monthFirst = isMonth(first)
    if (second && second.pause === '' && (monthFirst ? isDay(second) : isDay(first) && isMonth(second))) {
      const [day, month] = monthFirst ? [second, first] : [first, second]
      joined.push({
        ...first,
        text: `${day.text} ${month.text}`,
        raw: `${first.raw} ${second.raw}`,
        end: second.end,
      })
      at++
    } else joined.push(first)
  }
  return joined
}
