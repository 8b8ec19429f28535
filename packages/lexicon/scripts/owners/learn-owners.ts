import {WEIGHTS} from '../../src/owners/owners-from.ts'
import {type HashedLesson, type Learning, learnHashed} from '../learn-hashed.ts'
import type {OwnerLesson} from './gather-owners.ts'

/** Several own far more seldom than one: each of those counts for so many. */
const SEVERAL = 3

const learning: Learning = {size: WEIGHTS, seed: 3, passes: 14, rate: 0.2, hold: 3e-4, start: 1e-2}

const lessonsOf = (
  lessons: readonly OwnerLesson[],
  isTrue: (lesson: OwnerLesson) => boolean,
): readonly HashedLesson[] =>
  lessons.map((lesson) => ({
    slots: [0, ...lesson.features].map((feature, at) => (at === 0 ? 0 : feature + 1)),
    isTrue: isTrue(lesson),
  }))

/** Learns what tells an owner from a plural, and then what tells several from one. */
export const learnOwners = (lessons: readonly OwnerLesson[]): Float32Array => {
  const all = lessons.flatMap((lesson) =>
    lesson.is === 'several' ? Array.from({length: SEVERAL}, () => lesson) : [lesson],
  )
  const owners = lessons.filter(({is}) => is !== 'none')
  return Float32Array.from([
    ...learnHashed(
      lessonsOf(all, ({is}) => is !== 'none'),
      learning,
    ),
    ...learnHashed(
      lessonsOf(owners, ({is}) => is === 'several'),
      {...learning, passes: 20, hold: 3e-3},
    ),
  ])
}
