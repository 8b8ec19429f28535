import {Kind} from '@copydesk/core'
import type {LostAt, LostWordLists} from './lost-at.ts'
import {isNoun, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** “Said study co-author Jo Zarquon”. */
const isTitle = (view: SentenceView, head: number): boolean => {
  for (let place = head + 1; joinAt(view, place) === 'space' && place <= view.last; place++) {
    const {shape, lower} = view.words[place]?.form ?? {shape: 'other', lower: ''}
    if (shape === 'capitalised') return true
    if (!lower.includes('-') && !isNoun(view, place)) return false
  }
  return false
}

/** Whether a noun stands rightly without an article. */
export const standsBare = ({view, at}: LostAt, {bare, bodies, roles}: LostWordLists): boolean => {
  if (view.words[at]?.form.shape !== 'lower') return true
  const head = nounPhraseFrom(view, at)?.head
  if (head === undefined || kindAt(view, head) !== Kind.noun || isTitle(view, head)) return true
  // as finance minister
  if (setOf(roles).has(lowerAt(view, head))) return true
  // informed police
  if (setOf(bodies).has(lowerAt(view, head))) return true
  // following talks
  if (kindAt(view, at) === Kind.gerund) return true
  // day by day, row on row
  if (lowerAt(view, at - 2) === lowerAt(view, at) || lowerAt(view, head + 2) === lowerAt(view, head))
    return true
  return setOf(bare).has(lowerAt(view, at - 1))
}
