import {BITS} from './features.ts'
import type {Choice} from './model.ts'
import {wordHash} from './neighbours.ts'

/** One choice as seen from the word that stands there. */
export interface Side {
  readonly rival: string
  readonly hash: number
  /** Where its weights begin. */
  readonly base: number
  readonly sign: 1 | -1
  readonly threshold: number
  /** What the features of the two words must sum up to for the rest to be asked. */
  readonly lean: number
  /** Added to the score to compare it with those of other rivals. */
  readonly prior: number
}

/** Thresholds that no score reaches say that nothing is ever said. */
const NEVER = 1e6

/** The sides of the choices by the word that stands there; '' has those of missing words. */
export const sidesOf = (choices: readonly Choice[]): ReadonlyMap<string, readonly Side[]> => {
  const sides = new Map<string, Side[]>()
  const add = (word: string, side: Side): void => {
    if (side.threshold < NEVER) sides.set(word, [...(sides.get(word) ?? []), side])
  }
  for (const [index, {first, second, over, under, leanOver, leanUnder, prior}] of choices.entries()) {
    const base = index << BITS
    add(first, {rival: second, hash: wordHash(second), base, sign: 1, threshold: over, lean: leanOver, prior})
    if (first !== '')
      add(second, {
        rival: first,
        hash: wordHash(first),
        base,
        sign: -1,
        threshold: -under,
        lean: leanUnder,
        prior: -prior,
      })
  }
  return sides
}
