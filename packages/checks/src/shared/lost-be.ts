import {type Document, Kind, Tags, type Word} from '@copydesk/core'
import {likelier} from './likelier.ts'
import {BEHIND_PASSIVE} from './parts-behind.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** Others that begin no object of a verb. */
const CLAUSE = /^(?:or|if|until|while|because|but)$/

/** Whether what stands behind a verb is no object of it. */
const hasNoObject = (view: SentenceView, verb: number): boolean => {
  const join = joinAt(view, verb + 1)
  // would placed “tremendous pressure” on
  if (verb === view.last || join === 'comma' || join === 'shut') return true
  if (join !== 'space' || lowerAt(view, verb + 2) === 'least') return false
  const next = lowerAt(view, verb + 1)
  return BEHIND_PASSIVE.test(next) || CLAUSE.test(next) || kindAt(view, verb + 1) === Kind.adverb
}

/** Adds “be” and the participle to what may stand behind “will” or “to”, the likelier first: “will announced by the mayor”, “will started”. */
export const orLostBe = (
  document: Document,
  view: SentenceView,
  verb: Word,
  base: readonly string[],
): readonly string[] => {
  const isParticiple = (verb.form.tags & Tags.participle) !== 0
  if (!isParticiple || !hasNoObject(view, verb.index)) return base
  const passive = `be ${verb.text}`
  const [first = verb.text] = base
  const isLikelier = likelier(document, verb, passive) > likelier(document, verb, first)
  return isLikelier ? [passive, ...base] : [...base, passive]
}
