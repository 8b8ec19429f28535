import type {Unit} from './unit.ts'

const isFigure = (unit: Unit | undefined): boolean => unit !== undefined && /^\d+(?:\.\d+)?$/.test(unit.text)

/** Leaves out the “to” between two numbers, which papers write as a dash: “52 to 48”, “52–48”. */
export const joinRanges = (units: readonly Unit[]): readonly Unit[] => {
  const isTo = (at: number): boolean => {
    const unit = units[at]
    return unit?.text === 'to' && unit.pause === '' && isFigure(units[at - 1]) && isFigure(units[at + 1])
  }
  return units.flatMap((unit, at) => {
    if (isTo(at)) return []
    return isTo(at - 1) ? [{...unit, lead: units[at - 1]?.start ?? unit.start}] : [unit]
  })
}
