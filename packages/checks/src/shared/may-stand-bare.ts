import type {Form} from '@copydesk/core'
import type {LostWordLists} from './lost-at.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

const FROM_REACH = 8

/** “From buyer to seller to maker”. */
const isFarEnd = (view: SentenceView, to: number): boolean => {
  if (lowerAt(view, to) !== 'to') return false
  for (let at = to - 1; at >= Math.max(view.first, to - FROM_REACH); at--)
    if (lowerAt(view, at) === 'from') return true
  return false
}

/** What is done or is so, rather than a thing: “approved establishment of a fund”, “a sense of presence”. */
const ABSTRACT = /(?:ment|tion|sion|ance|ence|ism|ity|ness|ship)$/

/** “On parole”, “a kind of mistake”, “day by day”: what stands bare by what it is, or by the words before it. */
export const mayStandBare = (
  view: SentenceView,
  at: number,
  {lower}: Form,
  {unmarked, bodies, roles, sorts, countable}: LostWordLists,
): boolean =>
  (ABSTRACT.test(lower) && !setOf(countable).has(lower)) ||
  [unmarked, bodies, roles].some((list) => setOf(list).has(lower)) ||
  (lowerAt(view, at - 1) === 'of' && setOf(sorts).has(lowerAt(view, at - 2))) ||
  lowerAt(view, at - 2) === lower ||
  isFarEnd(view, at - 1)
