import {Gap} from './slip-line.ts'
import type {SlipPlace} from './slip-place.ts'
import {Class} from './slip-word.ts'

/** How many features tell what stands around a place. */
export const SURROUNDINGS = 10

const bit = (fact: boolean): number => (fact ? 1 : 0)

/** Writes from `from` on which neighbours of a place nobody knows, and whether edges, commas and names stand beside it. */
export const writeSurroundings = (place: SlipPlace, out: Float32Array, from: number): void => {
  out[from] = bit(place.before === 0)
  out[from + 1] = bit(place.behind === 0)
  out[from + 2] = bit(place.before2 === 0)
  out[from + 3] = bit(place.behind2 <= 0)
  out[from + 4] = bit(place.gapBefore === Gap.edge)
  out[from + 5] = bit(place.gapBehind === Gap.edge)
  out[from + 6] = bit(place.gapBefore === Gap.comma)
  out[from + 7] = bit(place.gapBehind === Gap.comma)
  out[from + 8] = bit(place.classBefore === Class.name)
  out[from + 9] = bit(place.classBehind === Class.name)
}
