import {joinAt, type SentenceView} from './sentence-view.ts'

/** Whether only spaces part the words of a sentence from a place to its end. */
export const runsOn = (view: SentenceView, from: number): boolean => {
  for (let at = from; at <= view.last; at++) if (joinAt(view, at) !== 'space') return false
  return true
}
