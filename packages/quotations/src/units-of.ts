import {joinNumbers} from './join-numbers.ts'
import {openContraction} from './open-contraction.ts'
import {rawUnits} from './raw-units.ts'
import type {Unit} from './unit.ts'

const opened = (unit: Unit): readonly Unit[] => {
  const texts = openContraction(unit.text)
  if (texts.length === 1) return texts[0] === unit.text ? [unit] : [{...unit, text: texts[0] ?? unit.text}]
  return texts.map((text, at) => (at === 0 ? {...unit, text} : {...unit, text, ellipsis: false, pause: ''}))
}

/** Reads a stretch of text as the units that are compared; `keep` says which places somebody speaks. */
export const unitsOf = (
  text: string,
  from: number,
  to: number,
  keep?: (start: number) => boolean,
): readonly Unit[] => {
  const raw = rawUnits(text, from, to)
  return joinNumbers((keep ? raw.filter(({start}) => keep(start)) : raw).flatMap(opened))
}
