import type {Lexicon} from '@copydesk/core'
import type {Examples} from './examples.ts'
import {type Learner, learnSlips} from './learn-slips.ts'

/** A verdict must be surer by so much than the second that was wrong … */
const SURER = 1.5
/** … within these bounds: of the fingers' slips, of words that are taken for one another, of the commonest of them, and where one is missing. */
const BOUNDS = {
  fingers: [4.3, 5.6],
  alike: [4.6, 5.4],
  common: [4, 7.5],
  missing: [5, 8],
} as const
/** A Zipf frequency. */
const COMMON = 5.9

/** What is wrong and sure of itself: the two highest scores of what is no slip, for each two words. */
const wrongOf = (examples: Examples): ReadonlyMap<number, readonly [number, number]> => {
  const wrong = new Map<number, readonly [number, number]>()
  const add = (at: number, learner: Learner): void => {
    const score = learner.scoreOf(at)
    const pair = examples.pairs[at] ?? 0
    const [most, second] = wrong.get(pair) ?? [0, 0]
    if (score > second) wrong.set(pair, score > most ? [score, most] : [most, score])
  }
  for (const half of [0, 1]) {
    const learner = learnSlips(examples, half)
    for (let at = 0; at < examples.count; at++)
      if (examples.slips[at] === 0 && examples.halves[at] === half) add(at, learner)
  }
  return wrong
}

/**
 * Gives how sure a verdict on two words must be: each half of the corpora is judged by what is learned of the other, and the
 * second-highest score of a word that is right is passed by far. The highest may be a slip of the corpora themselves.
 */
export const settleSure = (
  examples: Examples,
  lexicon: Lexicon,
): ((typed: string, meant: string, alike: boolean) => number) => {
  const wrong = wrongOf(examples)
  const boundsOf = (typed: string, alike: boolean): readonly [number, number] => {
    if (typed === '') return BOUNDS.missing
    if (!alike) return BOUNDS.fingers
    return lexicon.zipf(typed) > COMMON ? BOUNDS.common : BOUNDS.alike
  }
  return (typed, meant, alike) => {
    const [least, most] = boundsOf(typed, alike)
    const [, second] = wrong.get(examples.pairOf(typed, meant)) ?? [0, 0]
    return Math.min(most, Math.max(least, second + SURER))
  }
}
