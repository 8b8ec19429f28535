import {Kind} from '@copydesk/core'
import {kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {firstHelper} from './verb-behind.ts'

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

/** “Sort of be clear”, “were subject to floods”: the helper is none, or the word no verb. */
const isSetPhrase = (view: SentenceView, helper: number, at: number): boolean =>
  (lowerAt(view, helper) === 'of' && /^(?:sort|kind)$/.test(lowerAt(view, helper - 1))) ||
  (lowerAt(view, at) === 'subject' && lowerAt(view, at + 1) === 'to')

/** “There will be change”: what there is is no verb. */
const isWhatThereIs = (view: SentenceView, helper: number): boolean =>
  kindAt(view, firstHelper(view, helper) - 1) === Kind.there

/** “Link by link”, “what they do is go”: the word is meant as it stands. */
export const isMeantForm = (view: SentenceView, helper: number, at: number): boolean =>
  lowerAt(view, helper - 1) === lowerAt(view, at) ||
  isSetPhrase(view, helper, at) ||
  isWhatThereIs(view, helper) ||
  isWhatTheyDo(view, helper)
