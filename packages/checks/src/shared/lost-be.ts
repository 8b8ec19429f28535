import {type Document, Kind, Tags, type Word} from '@copydesk/core'
import {likelier} from './likelier.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const BEHIND_PASSIVE =
  /^(?:by|in|on|at|for|from|after|with|to|as|during|when|and|or|into|over|under|between|before|if|until|while|because|but|rapidly)$/
/** How much likelier “be” must be, as a power of ten: one word more is always less likely. */
const MARGIN = 0

/** Whether what stands behind a verb is no object of it. */
const hasNoObject = (view: SentenceView, verb: number): boolean => {
  const join = joinAt(view, verb + 1)
  // would placed “tremendous pressure” on
  if (verb === view.last || join === 'comma' || join === 'shut') return true
  if (join !== 'space' || lowerAt(view, verb + 2) === 'least') return false
  return BEHIND_PASSIVE.test(lowerAt(view, verb + 1)) || kindAt(view, verb + 1) === Kind.adverb
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
  const margin = likelier(document, verb, passive) - likelier(document, verb, first)
  return margin > MARGIN ? [passive, ...base] : [...base, passive]
}
