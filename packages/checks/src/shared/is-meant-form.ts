import {lowerAt, type SentenceView} from './sentence-view.ts'

const DOING = /^(?:do|does|did)$/
const FAR = 10

/** “What they do at sea, which is wait” */
const isWhatTheyDo = (view: SentenceView, helper: number): boolean => {
  if (DOING.test(lowerAt(view, helper - 1))) return true
  if (lowerAt(view, helper - 1) !== 'which') return false
  for (let at = helper - 2; at >= Math.max(view.first, helper - FAR); at--)
    if (DOING.test(lowerAt(view, at))) return true
  return false
}

/** “Link by link”, “what they do is go”: the word is meant as it stands. */
export const isMeantForm = (view: SentenceView, helper: number, at: number): boolean =>
  lowerAt(view, helper - 1) === lowerAt(view, at) || isWhatTheyDo(view, helper)
