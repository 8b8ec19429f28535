import {type Form, Kind, type Lexicon, Tags} from '@copydesk/core'
import {inflect} from './inflect.ts'
import type {Count} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {isSureAt, joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const ELSEWHERE = Tags.determiner | Tags.pronoun | Tags.conjunction

/** Whether a form is one that a verb can have for its subject: says, say; not put, which is also a past. */
export const mayAgree = ({plain, shape, tags}: Form): boolean =>
  shape === 'lower' && plain.length > 2 && (tags & (Tags.verb | Tags.verbS)) !== 0 && (tags & ELSEWHERE) === 0

const BEHIND_VERB: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.to,
  Kind.subordinator,
  Kind.possessive,
])

/** “He plan to”: behind “he” no noun stands. */
const isBehindPronoun = (view: SentenceView, at: number): boolean =>
  /^(?:he|she)$/.test(lowerAt(view, at - 1)) &&
  kindAt(view, at) === Kind.noun &&
  ((view.words[at]?.form.tags ?? 0) & Tags.verb) !== 0

const FINITE = /^(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should)(?:n't)?$/

/** Which number a word goes with where it stands, if it is a verb there beyond doubt: “the minister say that”, not “the cargo ship”. */
export const countOfVerb = ({view}: Scene, at: number): Count | undefined => {
  const kind = isBehindPronoun(view, at) ? Kind.verb : kindAt(view, at)
  if (kind !== Kind.verb && kind !== Kind.verbS) return
  // The concern that proceeds are lost
  if (joinAt(view, at + 1) === 'space' && FINITE.test(lowerAt(view, at + 1))) return
  const before = kindAt(view, at - 1)
  const plain = before === Kind.pronoun || before === Kind.relative || isSureAt(view, at)
  if (!plain && (joinAt(view, at + 1) !== 'space' || !BEHIND_VERB.has(kindAt(view, at + 1)))) return
  return kind === Kind.verb ? 'many' : 'one'
}

const DOUBTFUL = Tags.past | Tags.preposition | Tags.modal

/** Gives the form that a verb has with the other number: say, says; none for “put”, which is its own past, as far as “putted” is none. */
export const otherForm = (form: Form, count: Count, lexicon: Lexicon): string | undefined => {
  const isOwnPast = (form.tags & DOUBTFUL) !== 0 && inflect(form, 'past', lexicon) === undefined
  return isOwnPast ? undefined : inflect(form, count === 'one' ? 'base' : 'third', lexicon)
}

const OF_A_SUM = /^(?:a|an|the|enough|too|plenty|more|less|what)$/

/** Whether a verb for one makes a sum of what is counted: “three tablets was a lethal dose”. */
export const isSumOf = (view: SentenceView, head: number, verb: number): boolean =>
  head < verb &&
  (kindAt(view, head - 1) === Kind.number || kindAt(view, head) === Kind.number) &&
  OF_A_SUM.test(lowerAt(view, verb + 1))
