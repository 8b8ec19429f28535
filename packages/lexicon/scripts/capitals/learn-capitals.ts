import {learnHashed} from '../learn-hashed.ts'
import type {Lesson} from './gather-capitals.ts'

/** How often each lesson is seen, and how hard weights are held back. */
export interface Course {
  readonly size: number
  readonly passes: number
  readonly hold: number
}

/** Learns what tells a slip from what is right; the first weight is that of all. */
export const learnCapitals = (lessons: readonly Lesson[], {size, passes, hold}: Course): Float32Array => {
  const hashed = lessons.map(({features, isSlip}) => ({
    slots: [0, ...features].map((feature, at) => (at === 0 ? 0 : feature + 1)),
    isTrue: isSlip,
  }))
  return Float32Array.from(learnHashed(hashed, {size, seed: 3, passes, rate: 0.2, hold, start: 1e-2}))
}
