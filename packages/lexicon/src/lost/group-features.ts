import type {LostPlace} from './lost-place.ts'
import {mix} from './mix.ts'

/** How many features {@link writeGroups} writes. */
export const GROUP_FEATURES = 16

/** Writes how the groups of the words beside a place go together: what is true of “kitchen” is true of “bathroom”. */
export const writeGroups = (place: LostPlace, out: Int32Array, from: number): void => {
  const {before, behind, wordsBefore, wordsBehind, headKind, headGroup, next, nextMark, owned, clause} = place
  const [k = 0, k2 = 0] = before
  const [n = 0, n2 = 0] = behind
  const [l, l2] = wordsBefore
  const [r, r2] = wordsBehind
  const ends = next * 8 + nextMark
  out[from] = mix(51, l.ahead, r.back)
  out[from + 1] = mix(52, l.ahead, n, n2)
  out[from + 2] = mix(53, r.back, k, k2)
  out[from + 3] = mix(54, l.ahead, r.back, k2)
  out[from + 4] = mix(55, l.ahead, headGroup, headKind)
  out[from + 5] = mix(56, l.hash, r.back)
  out[from + 6] = mix(57, l.ahead, r.hash)
  out[from + 7] = mix(58, l2.ahead, l.ahead, n)
  out[from + 8] = mix(59, l.ahead, clause.before * 3 + clause.behind, n, headKind)
  out[from + 9] = mix(70, headGroup, k, ends)
  out[from + 10] = mix(71, l.ahead, l.back, n)
  out[from + 11] = mix(72, r.back, r.ahead, k)
  out[from + 12] = mix(73, r.back, r2.back, k)
  out[from + 13] = mix(74, headGroup, l.hash)
  out[from + 14] = mix(75, l.ahead, headGroup, owned, ends)
  out[from + 15] = mix(76, l2.hash, l.ahead, r.back)
}
