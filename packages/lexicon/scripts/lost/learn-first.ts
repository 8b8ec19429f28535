import type {LanguageModel, Word} from '@copydesk/core'
import type {FirstTables} from '../../src/lost/first-features.ts'
import type {FormReader} from '../../src/lost/lost-form.ts'
import {randomFrom} from '../random-from.ts'
import {FirstLearner, type FirstLesson} from './first-learner.ts'
import type {Loss} from './loss-finder.ts'

/** The shares of lost words, and of places where nothing is lost, that are learned from. */
const LOST_SHARE = 0.3
const WHOLE_SHARE = 0.1
const PASSES = 2
const RATE = 0.1

/** What is needed to read two words. */
export interface FirstSources {
  readonly lost: readonly string[]
  readonly model: LanguageModel
  readonly formOf: FormReader
}

/** Learns which two words side by side may have lost one between them, and which. */
export const learnFirst = (
  sentences: readonly (readonly Word[])[],
  lossesIn: (words: readonly Word[]) => readonly Loss[],
  {lost, model, formOf}: FirstSources,
): FirstTables => {
  const lessons: FirstLesson[] = []
  const random = randomFrom(5)
  const add = (left: Word | undefined, right: Word | undefined, word: number): void => {
    if (!left || !right || random() > (word < 0 ? WHOLE_SHARE : LOST_SHARE)) return
    lessons.push({left: formOf(left.form), right: formOf(right.form), lower: right.form.lower, lost: word})
  }
  for (const words of sentences) {
    for (const [at, word] of words.entries()) if (at > 0 && word.gap === ' ') add(words[at - 1], word, -1)
    for (const {at, word} of lossesIn(words)) add(words[at - 1], words[at + 1], word)
  }
  const learner = new FirstLearner(model, lost)
  const steps = PASSES * lessons.length
  for (let left = steps; left > 0; left--) {
    const lesson = lessons[Math.floor(random() * lessons.length)]
    if (lesson) learner.learn(lesson, (RATE * left) / steps)
  }
  return learner.tables()
}
