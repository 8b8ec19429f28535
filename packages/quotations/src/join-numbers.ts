import {currencies, numberWords, scales} from './english.ts'
import {fractionBehind, fractionOfScale, type Reading, scaleOf} from './read-fraction.ts'
import type {Unit} from './unit.ts'

const FIGURE = /^\d+(?:\.\d+)?$/
const GLUED = /^(\d+(?:\.\d+)?)(bn|mn|tn|k|m|b)$/

const small = (unit: Unit | undefined): number | undefined => (unit ? numberWords.get(unit.text) : undefined)

const yearOf = (units: readonly Unit[], at: number, century: number): Reading => {
  const tens = small(units[at + 1]) ?? 0
  const ones = tens >= 20 ? (small(units[at + 2]) ?? 0) : 0
  return ones > 0 && ones < 10
    ? {value: century * 100 + tens + ones, used: 3}
    : {value: century * 100 + tens, used: 2}
}

// “twenty” takes “five”; “two hundred and” takes “fifty”.
const belowHundred = (units: readonly Unit[], at: number): Reading | undefined => {
  const first = small(units[at])
  if (first === undefined) return undefined
  const next = units[at + 1]?.pause === '' ? small(units[at + 1]) : undefined
  // Nineteen eighty-four, twenty sixteen.
  if (first >= 13 && first <= 20 && next !== undefined && next >= 10) return yearOf(units, at, first)
  const second = first >= 20 ? next : undefined
  return second !== undefined && second > 0 && second < 10
    ? {value: first + second, used: 2}
    : {value: first, used: 1}
}

const startOf = (units: readonly Unit[], at: number): Reading | undefined => {
  const unit = units[at]
  if (!unit) return undefined
  const glued = GLUED.exec(unit.text)
  if (glued) return {value: Number(glued[1]) * (scales.get(glued[2] ?? '') ?? 1), used: 1}
  if (FIGURE.test(unit.text)) return {value: Number(unit.text), used: 1}
  if (unit.text === 'a' && scaleOf(units[at + 1]) !== undefined) return {value: 1, used: 1}
  if (unit.text.length > 6 && scaleOf(unit) !== undefined) return {value: 1, used: 0}
  return belowHundred(units, at)
}

const rest = (units: readonly Unit[], at: number): Reading | undefined => {
  const and = units[at]?.text === 'and' ? 1 : 0
  const low = belowHundred(units, at + and)
  return low && {value: low.value, used: low.used + and}
}

const readNumber = (units: readonly Unit[], at: number): Reading | undefined => {
  const start = fractionOfScale(units, at) ?? startOf(units, at)
  if (!start) return undefined
  let {value, used} = start
  // Two and a half; a million and a half.
  let behind = used > 0 ? fractionBehind(units, at + used) : undefined
  if (behind) {
    value += behind.value
    used += behind.used
  }
  for (let scale = scaleOf(units[at + used]); scale !== undefined; scale = scaleOf(units[at + used])) {
    value *= scale
    used++
    const low = scale === 100 ? rest(units, at + used) : undefined
    if (low) {
      value += low.value
      used += low.used
    }
    behind = scale >= 1e6 ? fractionBehind(units, at + used) : undefined
    if (behind) {
      value += behind.value * scale
      used += behind.used
    }
    if (used > 12) break
  }
  return {value, used}
}

/** Writes numbers as figures: “five billion” and “$5bn” are 5000000000 dollars, “twenty-five” is 25; “per cent” is one word. */
export const joinNumbers = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (!unit) break
    const money = currencies.get(unit.text)
    const number = readNumber(units, money ? at + 1 : at)
    if (number) {
      const last = units[(money ? at : at - 1) + number.used] ?? unit
      const span = {...unit, end: last.end, raw: unit === last ? unit.raw : `${unit.raw} ${last.raw}`}
      joined.push({...span, text: String(Math.round(number.value * 1e6) / 1e6)})
      if (money) joined.push({...span, text: money, ellipsis: false, pause: ''})
      at += number.used + (money ? 1 : 0)
    } else if (unit.text === 'per' && units[at + 1]?.text === 'cent') {
      joined.push({...unit, text: 'percent', raw: 'per cent', end: units[at + 1]?.end ?? unit.end})
      at += 2
    } else {
      joined.push(unit)
      at++
    }
  }
  return joined
}
