import {type Document, Kind} from '@copydesk/core'
import {finiteGroups, hasVerbBefore} from './clause-verbs.ts'
import {endsInVerb, type LostWordLists} from './lost-at.ts'
import {isNoun, nounPhraseAt} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** What stands behind a passive, never between an active verb and its object. */
const BEHIND =
  /^(?:by|of|in|on|at|for|from|after|with|to|as|about|against|during|near|since|until|under|over|into|last|yesterday|dead|guilty|today)$/
const HAVING = /^(?:has|have|had)$/
const NAMING: ReadonlySet<number> = new Set([Kind.pronoun, Kind.determiner])
const RELATIVE = /^(?:that|which|who|whom|whose|what|whatever|than|as)$/
const REACH = 6

const isBehind = (view: SentenceView, at: number): boolean => {
  if (at === view.last) return true
  return joinAt(view, at + 1) === 'space' && BEHIND.test(lowerAt(view, at + 1))
}

const MODIFIED: ReadonlySet<number> = new Set([Kind.preposition, Kind.coordinator])

/** Whether a place stands right behind the noun phrase that opens the sentence, with what belongs to it: “The head of the school”. */
const isBehindSubject = (view: SentenceView, at: number): boolean => {
  let last = kindAt(view, at - 1) === Kind.adverb ? at - 2 : at - 1
  while (last >= view.first) {
    const phrase = nounPhraseAt(view, last)
    if (!phrase || joinAt(view, last + 1) !== 'space') return false
    if (phrase.first === view.first) return true
    if (joinAt(view, phrase.first) !== 'space' || !MODIFIED.has(kindAt(view, phrase.first - 1))) return false
    last = phrase.first - 2
  }
  return false
}

/** A caption stands alone: “Police officers questioned in Leeds on Monday.” */
const isLone = ({sentences}: Document, {words, first}: SentenceView): boolean => {
  const word = words[first]
  const [before, after] = [sentences[(word?.sentence ?? 0) - 1], sentences[(word?.sentence ?? 0) + 1]]
  return before?.paragraph !== word?.paragraph && after?.paragraph !== word?.paragraph
}

/** “The operation condemned by the union.”: the sentence has no other verb, and this one would need an object. */
const isWithoutBeing = (document: Document, view: SentenceView, at: number): boolean => {
  // they charged into the square
  if (at === view.last || /^(?:into|under|over)$/.test(lowerAt(view, at + 1))) return false
  if (!isBehindSubject(view, at) || hasVerbBefore(view, at)) return false
  const isSaid = kindAt(view, view.first) === Kind.pronoun
  return (isSaid || !isLone(document, view)) && finiteGroups(view, at + 1) === 0
}

/** So far behind a verb a number may stand: at least five. */
const NUMBER_REACH = 3

/** Whether a number stands within the next few words: “at least five”. */
export const isNumberNear = (view: SentenceView, from: number): boolean => {
  for (let at = from; at < from + NUMBER_REACH; at++) {
    if (joinAt(view, at) !== 'space') return false
    if (kindAt(view, at) === Kind.number) return true
  }
  return false
}

/** “The bodies have not identified”: what has an object elsewhere is no passive: “the men he has arrested”. */
const isWithoutBeen = (view: SentenceView, at: number): boolean => {
  // has infected over 200 people, had held for years
  if (isNumberNear(view, at + 1) || /^(?:for|to)$/.test(lowerAt(view, at + 1))) return false
  let have = at - 1
  while (kindAt(view, have) === Kind.adverb || lowerAt(view, have) === 'not') have--
  if (have <= view.first || !HAVING.test(lowerAt(view, have))) return false
  const subject = nounPhraseAt(view, have - 1)
  const before = (subject?.first ?? have) - 1
  if (before >= view.first && (isNoun(view, before) || NAMING.has(kindAt(view, before)))) return false
  for (let place = have - 1; place >= Math.max(view.first, have - REACH); place--) {
    if (RELATIVE.test(lowerAt(view, place))) return false
    if (joinAt(view, place) !== 'space') return true
  }
  return true
}

const LEAST_WORDS = 4
const SUBJECT = /^(?:he|she|it|they|we)$/

/** “He 64 years old.”: a pronoun opens a sentence that has no verb at all; not “She no longer trust him”. */
const isVerbless = (view: SentenceView, at: number): boolean =>
  at === view.first + 1 &&
  SUBJECT.test(lowerAt(view, view.first)) &&
  view.last - view.first >= LEAST_WORDS &&
  lowerAt(view, at) !== 'no' &&
  finiteGroups(view, at) === 0

/** Which form of “be” is lost before a verb that always has an object where it is not in the passive, or in a sentence without one: “been”, or a finite one. */
export const lostBeing = (
  document: Document,
  view: SentenceView,
  at: number,
  {transitive}: LostWordLists,
): 'been' | 'finite' | undefined => {
  if (isVerbless(view, at)) return 'finite'
  if (!setOf(transitive).has(lowerAt(view, at)) || !isBehind(view, at) || endsInVerb(view, at - 1)) return
  if (isWithoutBeen(view, at)) return 'been'
  return isWithoutBeing(document, view, at) ? 'finite' : undefined
}
