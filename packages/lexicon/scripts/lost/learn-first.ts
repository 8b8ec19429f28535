import type {Word} from '@copydesk/core'
import {FIRST_BITS, FIRST_FEATURES, FIRST_STEP, writeFirst} from '../../src/lost/first-look.ts'
import type {FormReader} from '../../src/lost/lost-form.ts'
import {type HashedLesson, learnHashed} from '../learn-hashed.ts'
import {randomFrom} from '../random-from.ts'
import type {Loss} from './loss-finder.ts'

/** The share of places that is learned from. */
const SHARE = 0.5

/** Learns which two words side by side may have lost one between them. */
export const learnFirst = (
  sentences: readonly (readonly Word[])[],
  lossesIn: (words: readonly Word[]) => readonly Loss[],
  formOf: FormReader,
): Int8Array => {
  const lessons: HashedLesson[] = []
  const random = randomFrom(5)
  const add = (left: Word | undefined, right: Word | undefined, isTrue: boolean): void => {
    if (!left || !right || random() > SHARE) return
    const slots = new Int32Array(FIRST_FEATURES)
    writeFirst(formOf(left.form), formOf(right.form), slots)
    lessons.push({slots: slots.filter((slot) => slot > 0), isTrue})
  }
  for (const words of sentences) {
    for (const [at, word] of words.entries()) if (at > 0 && word.gap === ' ') add(words[at - 1], word, false)
    for (const {at} of lossesIn(words)) add(words[at - 1], words[at + 1], true)
  }
  const weights = learnHashed(lessons, {
    size: 1 << FIRST_BITS,
    seed: 7,
    passes: 3,
    rate: 0.1,
    hold: 1e-4,
    start: 1e-3,
  })
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * FIRST_STEP))))
}
