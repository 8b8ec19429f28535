import type {Word} from '@copydesk/core'
import {FIRST_BITS, FIRST_FEATURES, FIRST_STEP, writeFirst} from '../../src/lost/first-look.ts'
import type {FormReader} from '../../src/lost/lost-form.ts'
import {randomFrom} from '../random-from.ts'
import {Examples} from '../slips/examples.ts'
import {learnSlips} from '../slips/learn-slips.ts'
import type {Loss} from './loss-finder.ts'

/** The share of places that is learned from. */
const SHARE = 0.5

/** Learns which two words side by side may have lost one between them. */
export const learnFirst = (
  sentences: readonly (readonly Word[])[],
  lossesIn: (words: readonly Word[]) => readonly Loss[],
  formOf: FormReader,
): Int8Array => {
  const examples = new Examples(1, FIRST_FEATURES)
  const random = randomFrom(5)
  const one = Float32Array.of(0)
  const slots = new Int32Array(FIRST_FEATURES)
  const add = (left: Word | undefined, right: Word | undefined, isLost: boolean): void => {
    if (!left || !right || random() > SHARE) return
    writeFirst(formOf(left.form), formOf(right.form), slots)
    examples.add([one], [slots], isLost)
  }
  for (const words of sentences) {
    for (const [at, word] of words.entries()) if (at > 0 && word.gap === ' ') add(words[at - 1], word, false)
    for (const {at} of lossesIn(words)) add(words[at - 1], words[at + 1], true)
  }
  const {classes} = learnSlips(examples)
  return Int8Array.from(classes.subarray(0, 1 << FIRST_BITS), (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * FIRST_STEP))),
  )
}
