import {fractions, scales} from './english.ts'
import type {Unit} from './unit.ts'

/** A number that is being read: its value so far and how many words it took. */
export interface Reading {
  readonly value: number
  readonly used: number
}

/** From here on people say “half a million” and “a million and a half”; and of a dozen. */
const LARGE = 1000
const DOZEN = 12

/** Gives what a word like “million” multiplies a number by. */
export const scaleOf = (unit: Unit | undefined): number | undefined =>
  unit && unit.text.length > 1 && unit.pause === '' ? scales.get(unit.text) : undefined

// Units of one breath; a stop ends them.
const textsAt = (units: readonly Unit[], at: number, length: number): readonly string[] =>
  units.slice(at, at + length).map(({text, pause}) => (pause === '' ? text : ''))

/** Reads the fraction of a large number: “half a million”, “a quarter-million”, “a quarter of a million”. */
export const fractionOfScale = (units: readonly Unit[], at: number): Reading | undefined => {
  const article = units[at]?.text === 'a' ? 1 : 0
  const value = fractions.get(units[at + article]?.text ?? '')
  if (value === undefined) return undefined
  let next = at + article + 1
  if (units[next]?.text === 'of') next++
  if (units[next]?.text === 'a') next++
  const scale = scaleOf(units[next]) ?? 0
  return scale >= LARGE || scale === DOZEN ? {value, used: next - at} : undefined
}

/** Reads what stands behind a number or a scale: “and a half”, “½”. */
export const fractionBehind = (units: readonly Unit[], at: number): Reading | undefined => {
  const unit = units[at]
  if (unit && unit.start === units[at - 1]?.end && !/\p{L}/u.test(unit.text)) {
    const value = fractions.get(unit.text)
    return value === undefined ? undefined : {value, used: 1}
  }
  const [and, article, part = ''] = textsAt(units, at, 3)
  const value = and === 'and' && article === 'a' ? fractions.get(part) : undefined
  return value === undefined ? undefined : {value, used: 3}
}
