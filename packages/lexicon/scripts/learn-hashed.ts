import {AdaGrad, type Holding} from './ada-grad.ts'
import {inPasses} from './in-passes.ts'
import {randomFrom} from './random-from.ts'

/** One example: the slots of the weights that hold of it, and what it is. */
export interface HashedLesson {
  readonly slots: ArrayLike<number>
  readonly isTrue: boolean
}

/** How is learned: how many weights, how often each lesson is seen, how far a step goes. */
export interface Learning extends Holding {
  readonly size: number
  readonly seed: number
  readonly passes: number
  readonly rate: number
}

/** Learns by logistic regression (AdaGrad) what hashed features weigh; steps grow smaller to the end. */
export const learnHashed = (lessons: readonly HashedLesson[], learning: Learning): Float64Array => {
  const {size, seed, passes, rate} = learning
  const learner = new AdaGrad(new Float64Array(size), learning)
  const {weights} = learner
  inPasses({passes, count: lessons.length, random: randomFrom(seed)}, (number, share) => {
    const lesson = lessons[number]
    if (!lesson) return
    const {slots, isTrue} = lesson
    let sum = 0
    for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0
    const slope = 1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0)
    for (let at = 0; at < slots.length; at++) learner.move(slots[at] ?? 0, slope, share * rate)
  })
  return weights
}
