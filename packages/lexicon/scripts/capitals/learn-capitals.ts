import {BITS} from '../../src/capitals/capital-features.ts'
import {learnHashed} from '../learn-hashed.ts'
import type {Lesson} from './gather-capitals.ts'

/** Learns what tells a stray capital from a name; the first weight is that of all. */
export const learnCapitals = (lessons: readonly Lesson[]): Float32Array => {
  const hashed = lessons.map(({features, isSlip}) => ({
    slots: [0, ...features].map((feature, at) => (at === 0 ? 0 : feature + 1)),
    isTrue: isSlip,
  }))
  return Float32Array.from(
    learnHashed(hashed, {size: (1 << BITS) + 1, seed: 3, passes: 12, rate: 0.2, hold: 3e-3, start: 1e-2}),
  )
}
