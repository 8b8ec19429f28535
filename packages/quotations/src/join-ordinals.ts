import type {Unit} from './unit.ts'

const TENS = /^\d{0,2}[2-9]0$/
const ONES = /^[1-9](?:st|nd|rd|th)$/

/** Reads “twenty-first” as one word, “21st”; the tens are to be figures by then. */
export const joinOrdinals = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    if (before && unit.pause === '' && TENS.test(before.text) && ONES.test(unit.text)) {
      const text = before.text.slice(0, -1) + unit.text
      joined[joined.length - 1] = {...before, text, raw: `${before.raw}-${unit.raw}`, end: unit.end}
    } else joined.push(unit)
  }
  return joined
}
