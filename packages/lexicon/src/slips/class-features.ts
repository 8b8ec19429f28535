import type {SlipPlace} from './slip-place.ts'
import type {SlipWord} from './slip-word.ts'

/** Features of classes are hashed into this many bits. */
export const CLASS_BITS = 18
/** How many of them two words have by themselves, and how many with what stands beside them. */
export const OWN_CLASSES = 4
export const PLACE_CLASSES = 8
/** How many more of them two words have that are taken for one another. */
export const ALIKE_CLASSES = 14

const mix = (feature: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 14
  hash = Math.imul(hash ^ Math.imul(c + 5, 0x165667b1), 0x9e3779b1)
  return (hash ^ (hash >>> 13)) & ((1 << CLASS_BITS) - 1)
}

/** Writes what two words are by themselves. */
export const writeOwnClasses = (typed: SlipWord, meant: SlipWord, out: Int32Array): void => {
  out[0] = mix(0, typed.class, meant.class, 0)
  out[1] = mix(1, typed.hash, meant.hash, 0)
  out[2] = mix(2, typed.hash, 0, 0)
  out[3] = mix(3, meant.hash, 0, 0)
}

/** Writes how what they can be goes with what their neighbours can be. */
export const writePlaceClasses = (
  {classBefore, classBehind}: SlipPlace,
  typed: SlipWord,
  meant: SlipWord,
  out: Int32Array,
): void => {
  out[0] = mix(4, classBefore, typed.class, 0)
  out[1] = mix(5, classBefore, meant.class, 0)
  out[2] = mix(6, classBehind, typed.class, 0)
  out[3] = mix(7, classBehind, meant.class, 0)
  out[4] = mix(8, classBefore, typed.class, meant.class)
  out[5] = mix(9, classBehind, typed.class, meant.class)
  out[6] = mix(10, classBefore, classBehind, typed.class)
  out[7] = mix(11, classBefore, classBehind, meant.class)
}

/** Writes which words, and what kinds of them, stand around two words that are taken for one another. */
export const writeAlikeClasses = (
  place: SlipPlace,
  typed: SlipWord,
  meant: SlipWord,
  out: Int32Array,
): void => {
  const {before2, before, behind, behind2, classBefore2, classBefore, classBehind, classBehind2} = place
  const pair = Math.imul(typed.hash, 0x9e3779b1) ^ meant.hash
  out[0] = mix(12, pair, before, 0)
  out[1] = mix(13, pair, behind, 0)
  out[2] = mix(14, pair, classBefore, 0)
  out[3] = mix(15, pair, classBehind, 0)
  out[4] = mix(16, pair, before2, before)
  out[5] = mix(17, pair, behind, behind2)
  out[6] = mix(18, pair, before, behind)
  out[7] = mix(19, pair, before2, 0)
  out[8] = mix(20, pair, behind2, 0)
  out[9] = mix(21, pair, classBefore, classBehind)
  out[10] = mix(22, pair, classBefore2, classBefore)
  out[11] = mix(23, pair, classBehind, classBehind2)
  out[12] = mix(24, pair, before, classBehind)
  out[13] = mix(25, pair, classBefore, behind)
}
