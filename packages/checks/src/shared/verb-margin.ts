import {type Form, Tags, type Word} from '@copydesk/core'
import type {Role} from './helper-roles.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'
import {isPastOnly, isVerbOnly, mayDescribe} from './verb-behind.ts'

/** How much likelier a form must be where the one that stands there may be a noun. */
const MARGIN: Readonly<Record<Role, number>> = {
  modal: 0,
  do: 0,
  to: 1.5,
  have: 0.8,
  be: 0.8,
  preposition: 1.2,
}

/** Whether a word is a verb beyond doubt, so that only its form is in question. */
const isSure = (form: Form, role: Role): boolean =>
  role !== 'to' && (role === 'modal' || role === 'do' || isPastOnly(form) || isVerbOnly(form))

/** How much likelier at the end of a clause: “the money he has goes”. */
const AT_END = 1.6

/** How much likelier where what stands behind “to” may describe something: “access to detained men”. */
const DESCRIBING = 2.4

const DENYING = /^(?:not|never|already)$/
/** Behind “have not” hardly anything but a verb stands. */
const DENIED = -1

/** How much likelier still where it may be an adjective. */
const QUALITY = 0.7

/** Gives how much likelier, as a power of ten, another form must be than the one that stands behind a helping word. `isEnd`: a clause may end on the helper. */
export const leastMargin = (view: SentenceView, {form, index}: Word, role: Role, isEnd: boolean): number => {
  // It must be complete
  const isQuality = role === 'be' && (form.tags & (Tags.adjective | Tags.adverb)) !== 0
  // We have not take this step
  const isDenied = role === 'have' && DENYING.test(lowerAt(view, index - 1))
  const isDescribing = role === 'to' && !isPastOnly(form) && mayDescribe(view, index)
  const least = isSure(form, role) ? Number.NEGATIVE_INFINITY : MARGIN[role] + (isQuality ? QUALITY : 0)
  const due = isDenied ? Math.min(least, DENIED) : least
  return Math.max(due, isEnd ? AT_END : due, isDescribing ? DESCRIBING : due)
}
