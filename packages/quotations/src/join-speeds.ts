import {speeds} from './english.ts'
import type {Unit} from './unit.ts'

const isPer = (unit: Unit | undefined): boolean => unit?.text === 'an' || unit?.text === 'per'

/** Reads “miles an hour” and “miles per hour” as one word, “mph”. */
export const joinSpeeds = (units: readonly Unit[]): readonly Unit[] => {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const [first, second, third] = [units[at], units[at + 1], units[at + 2]]
    if (!first) break
    const speed = speeds.get(first.text)
    if (speed && third?.text === 'hour' && isPer(second)) {
      joined.push({...first, text: speed, raw: `${first.raw} ${second?.raw} ${third.raw}`, end: third.end})
      at += 2
    } else joined.push(first)
  }
  return joined
}
