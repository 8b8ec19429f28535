import type {Word} from '@copydesk/core'
import type {Pattern, Step} from './pattern.ts'
import {PatternWalk} from './pattern-walk.ts'
import {fits} from './word-test.ts'

/** The words that a pattern marks: `first` to `last`, both inclusive. */
export interface PatternMatch {
  readonly first: number
  readonly last: number
}

/** Whether the step beside the anchor can hold at all; most patterns end here. */
const mayFollow = (step: Step | undefined, anchor: Word | undefined, word: Word | undefined): boolean =>
  step?.kind !== 'word' ||
  step.least === 0 ||
  step.negated ||
  step.edges.length > 0 ||
  (word?.paragraph === anchor?.paragraph && word !== undefined && fits(step, word.form))

/** Tries a pattern where its anchor stands on the word at `at`; gives what it marks. */
export const matchPattern = (
  words: readonly Word[],
  at: number,
  pattern: Pattern,
): PatternMatch | undefined => {
  const {steps, anchor} = pattern
  const word = words[at]
  if (!mayFollow(steps[anchor + 1], word, words[at + 1])) return
  if (!mayFollow(steps[anchor - 1], word, words[at - 1])) return
  const after = new PatternWalk(words, pattern, 1)
  if (!after.from(anchor + 1, at)) return
  const before = new PatternWalk(words, pattern, -1)
  if (!before.from(anchor - 1, at)) return
  const step = steps[anchor]
  const own = step?.kind === 'word' && step.marked
  const first = Math.min(after.first, before.first, own ? at : Number.POSITIVE_INFINITY)
  return {first, last: Math.max(after.last, before.last, own ? at : -1)}
}
