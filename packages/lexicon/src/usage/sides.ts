import {BITS, type Pair} from './features.ts'
import type {Choice} from './model.ts'
import {wordHash} from './neighbours.ts'

/** One choice as seen from the word that stands there. */
export interface Side {
  readonly rival: string
  readonly pair: Pair
  /** Where its weights begin. */
  readonly base: number
  readonly sign: 1 | -1
  readonly threshold: number
}

/** Thresholds that no score reaches say that nothing is ever said. */
const NEVER = 1e6

/** The sides of the choices by the word that stands there; '' has those of missing words. */
export const sidesOf = (choices: readonly Choice[]): ReadonlyMap<string, readonly Side[]> => {
  const sides = new Map<string, Side[]>()
  const add = (word: string, side: Side): void => {
    if (side.threshold < NEVER) sides.set(word, [...(sides.get(word) ?? []), side])
  }
  for (const [index, {first, second, over, under}] of choices.entries()) {
    const pair = {first: first === '' ? 0 : wordHash(first), second: wordHash(second)}
    const base = index << BITS
    add(first, {rival: second, pair, base, sign: 1, threshold: over})
    if (first !== '') add(second, {rival: first, pair, base, sign: -1, threshold: -under})
  }
  return sides
}
