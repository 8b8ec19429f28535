import {CHOICE_FACTS, CHOICES} from '../../src/lost/choice-classes.ts'
import type {Lessons} from './lessons.ts'

/** Tells how far each fact's values lie from 0, as a mean. */
export const spreadsOf = ({facts, count}: Lessons): Float64Array => {
  const sums = new Float64Array(CHOICE_FACTS)
  const all = count * CHOICES
  for (let at = 0; at < all * CHOICE_FACTS; at++)
    sums[at % CHOICE_FACTS] = (sums[at % CHOICE_FACTS] ?? 0) + (facts[at] ?? 0) ** 2
  return sums.map((sum) => Math.sqrt(sum / all) || 1)
}
