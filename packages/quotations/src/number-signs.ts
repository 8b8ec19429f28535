import type {Unit} from './unit.ts'

/** Reads the “No” before a figure as “number”, with its stop or without: “No 10 Downing Street”. */
export const numberSigns = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, at) =>
    unit.raw === 'No' && /^\d/.test(units[at + 1]?.raw ?? '') ? {...unit, text: 'number'} : unit,
  )
