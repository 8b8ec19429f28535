import type {Unit} from './unit.ts'

const YEAR = /^(?:1[5-9]|20)\d\d$/
const TENS = /^\d\d$/
/** “2008-09” and “2008/09” are one length. */
const JOINT = /^[-–/]$/

const isGlued = (first: Unit | undefined, second: Unit): first is Unit => first?.end === second.start

/** Reads what a figure before it explains: the “in” of “6in” is inches, the “09” of “2008-09” a year. */
export const readGlued = (text: string, units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, at) => {
    const before = units[at - 1]
    if (!before || !/^\d/.test(before.raw)) return unit
    if (unit.raw === 'in' && isGlued(before, unit)) return {...unit, text: 'inches'}
    const isYear = YEAR.test(before.raw) && TENS.test(unit.raw) && unit.raw > before.raw.slice(2)
    if (!isYear || !JOINT.test(text.slice(before.end, unit.start))) return unit
    return {...unit, text: before.raw.slice(0, 2) + unit.raw, pause: ''}
  })
