import {Kind, Tags} from '@copydesk/core'
import {kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const HELPING = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)$/

/** Whether a word is a form of be, have or do, or a modal, that has a subject. */
export const isHelping = (view: SentenceView, at: number): boolean => HELPING.test(lowerAt(view, at))

/** Whether a word is a verb with a subject and cannot be anything else there: was, won’t, went, said; not “hit”, which may be “hit by a train”. */
export const isFiniteVerb = (view: SentenceView, at: number): boolean => {
  if (isHelping(view, at) || lowerAt(view, at) === 'said') return true
  const kind = kindAt(view, at)
  const tags = view.words[at]?.form.tags ?? 0
  if (kind === Kind.past) return (tags & (Tags.participle | Tags.noun | Tags.adjective)) === 0
  return kind === Kind.modal || (kind === Kind.verbS && (tags & (Tags.noun | Tags.plural)) === 0)
}

/** Whether a word is a verb with a subject, or may well be one. */
export const mayBeFinite = (view: SentenceView, at: number): boolean => {
  const kind = kindAt(view, at)
  return kind === Kind.past || kind === Kind.verbS || kind === Kind.modal
}
