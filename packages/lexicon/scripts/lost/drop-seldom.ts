import {PLACE_FEATURES} from '../../src/lost/place-features.ts'
import type {Lessons} from './lessons.ts'

/** Features of fewer places than this say nothing of others. */
const SELDOM = 10
/** Stands for a feature that is too rare. */
export const NONE = 0

const COUNT_BITS = 24

/** Takes out the features that few places have. */
export const dropSeldom = ({features, count}: Lessons): void => {
  const seen = new Uint8Array(1 << COUNT_BITS)
  const cell = (feature: number): number => (feature ^ (feature >>> 9)) & ((1 << COUNT_BITS) - 1)
  const used = features.subarray(0, count * PLACE_FEATURES)
  for (const feature of used) {
    const at = cell(feature)
    const times = seen[at] ?? 0
    if (times < SELDOM) seen[at] = times + 1
  }
  for (const [at, feature] of used.entries()) if ((seen[cell(feature)] ?? 0) < SELDOM) used[at] = NONE
}
