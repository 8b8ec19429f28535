import {randomFrom} from './random-from.ts'

/** One example: the slots of the weights that hold of it, and what it is. */
export interface HashedLesson {
  readonly slots: ArrayLike<number>
  readonly isTrue: boolean
}

/** How is learned: how often each lesson is seen, how far a step goes, how hard weights are held back, how slowly the first steps go. */
export interface Learning {
  readonly size: number
  readonly seed: number
  readonly passes: number
  readonly rate: number
  readonly hold: number
  readonly start: number
}

/** Learns by logistic regression (AdaGrad) what hashed features weigh; steps grow smaller to the end. */
export const learnHashed = (lessons: readonly HashedLesson[], learning: Learning): Float64Array => {
  const {size, seed, passes, rate, hold, start} = learning
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(start)
  const random = randomFrom(seed)
  const move = (at: number, slope: number, share: number): void => {
    const weight = weights[at] ?? 0
    const step = slope + hold * weight
    const square = (squares[at] ?? 0) + step * step
    squares[at] = square
    weights[at] = weight - (share * rate * step) / Math.sqrt(square)
  }
  const steps = passes * lessons.length
  for (let left = steps; left > 0; left--) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (!lesson) continue
    const {slots} = lesson
    let sum = 0
    for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0
    const slope = 1 / (1 + Math.exp(-sum)) - (lesson.isTrue ? 1 : 0)
    for (let at = 0; at < slots.length; at++) move(slots[at] ?? 0, slope, left / steps)
  }
  return weights
}
