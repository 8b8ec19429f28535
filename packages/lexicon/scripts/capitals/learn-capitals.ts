import {BITS} from '../../src/capitals/capital-features.ts'
import {randomFrom} from '../random-from.ts'
import type {Lesson} from './gather-capitals.ts'

const PASSES = 12
const RATE = 0.2
/** How hard weights are held back. */
const HOLD = 3e-3

/** Learns by logistic regression (AdaGrad) what tells a stray capital from a name; the first weight is that of all. */
export const learnCapitals = (lessons: readonly Lesson[]): Float32Array => {
  const weights = new Float32Array((1 << BITS) + 1)
  const squares = new Float64Array(weights.length).fill(1e-2)
  const random = randomFrom(3)
  const move = (at: number, slope: number, share: number): void => {
    const weight = weights[at] ?? 0
    const step = slope + HOLD * weight
    const square = (squares[at] ?? 0) + step * step
    squares[at] = square
    weights[at] = weight - (share * RATE * step) / Math.sqrt(square)
  }
  const steps = PASSES * lessons.length
  for (let left = steps; left > 0; left--) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (!lesson) continue
    let sum = weights[0] ?? 0
    for (const feature of lesson.features) sum += weights[feature + 1] ?? 0
    const slope = 1 / (1 + Math.exp(-sum)) - (lesson.isSlip ? 1 : 0)
    move(0, slope, left / steps)
    for (const feature of lesson.features) move(feature + 1, slope, left / steps)
  }
  return weights
}
