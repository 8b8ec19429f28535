import {hashOf} from './hash-of.ts'
import type {SlipPlace} from './slip-place.ts'
import type {SlipWord} from './slip-word.ts'

/** How many features of classes two words have by themselves, and how many with what stands beside them. */
export const OWN_CLASSES = 4
export const PLACE_CLASSES = 8
/** Writes what two words are by themselves. */
export const writeOwnClasses = (typed: SlipWord, meant: SlipWord, out: Int32Array): void => {
  out[0] = hashOf(0, typed.class, meant.class, 0)
  out[1] = hashOf(1, typed.hash, meant.hash, 0)
  out[2] = hashOf(2, typed.hash, 0, 0)
  out[3] = hashOf(3, meant.hash, 0, 0)
}

/** Writes how what they can be goes with what their neighbours can be. */
export const writePlaceClasses = (
  {classBefore, classBehind}: SlipPlace,
  typed: SlipWord,
  meant: SlipWord,
  out: Int32Array,
): void => {
  out[0] = hashOf(4, classBefore, typed.class, 0)
  out[1] = hashOf(5, classBefore, meant.class, 0)
  out[2] = hashOf(6, classBehind, typed.class, 0)
  out[3] = hashOf(7, classBehind, meant.class, 0)
  out[4] = hashOf(8, classBefore, typed.class, meant.class)
  out[5] = hashOf(9, classBehind, typed.class, meant.class)
  out[6] = hashOf(10, classBefore, classBehind, typed.class)
  out[7] = hashOf(11, classBefore, classBehind, meant.class)
}
