import {type Form, inflect, Kind, type Lexicon, perForm, Tags} from '@copydesk/core'
import type {Count} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {isSureAt, joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import type {VerbForm} from './verb-pairs.ts'

const ELSEWHERE = Tags.determiner | Tags.pronoun | Tags.conjunction

/** Whether a form is one that a verb can have for its subject: says, say; not put, which is also a past. */
export const mayAgree = ({plain, shape, tags}: Form): boolean =>
  shape === 'lower' && plain.length > 2 && (tags & (Tags.verb | Tags.verbS)) !== 0 && (tags & ELSEWHERE) === 0

const BEHIND_VERB: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.to,
  Kind.subordinator,
  Kind.possessive,
  Kind.pronoun,
])

/** “Supporters hopes it will”; not “the vaccination drive itself”. */
const isBeforeObject = (view: SentenceView, at: number): boolean =>
  joinAt(view, at + 1) === 'space' &&
  BEHIND_VERB.has(kindAt(view, at + 1)) &&
  !/sel(?:f|ves)$/.test(lowerAt(view, at + 1))

/** “He plan to”: behind “he” no noun stands. */
const isBehindPronoun = (view: SentenceView, at: number): boolean =>
  kindAt(view, at - 1) === Kind.pronoun &&
  /^(?:he|she)$/.test(lowerAt(view, at - 1)) &&
  ((view.words[at]?.form.tags ?? 0) & Tags.verb) !== 0

const FINITE = /^(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should)(?:n't)?$/

/** Whether a base form stands behind “to” or “will”, so that it has no subject of its own. */
export const isInfinitive = (view: SentenceView, at: number): boolean => {
  const before = kindAt(view, at - 1)
  return (before === Kind.to || before === Kind.modal) && joinAt(view, at) === 'space'
}

/** Which number a word goes with where it stands, if it is a verb there beyond doubt: “the minister say that”, not “the cargo ship”. */
export const countOfVerb = ({view}: Scene, at: number): Count | undefined => {
  const own = kindAt(view, at)
  const kind = own === Kind.noun && isBehindPronoun(view, at) ? Kind.verb : own
  if (kind !== Kind.verbS && (kind !== Kind.verb || isInfinitive(view, at))) return
  // The concern that proceeds are lost
  if (joinAt(view, at + 1) === 'space' && FINITE.test(lowerAt(view, at + 1))) return
  const before = kindAt(view, at - 1)
  const plain = before === Kind.pronoun || before === Kind.relative || isSureAt(view, at)
  if (!plain && !isBeforeObject(view, at)) return
  return kind === Kind.verb ? 'many' : 'one'
}

const DOUBTFUL = Tags.past | Tags.preposition | Tags.modal

/** “Summons” is a base and a third person. */
const isEither = ({tags}: Form): boolean => (tags & Tags.verb) !== 0 && (tags & Tags.verbS) !== 0

const otherForm = (form: Form, count: Count, lexicon: Lexicon): VerbForm | undefined => {
  if (isEither(form)) return
  if ((form.tags & DOUBTFUL) !== 0 && inflect(form, 'past', lexicon) === undefined) return
  const other = inflect(form, count === 'one' ? 'base' : 'third', lexicon)
  return other === undefined ? undefined : {count, other, isOpen: true}
}

/** Gives what finds the form that a verb of a number has with the other one: say, says; none for “put”, which is its own past, as far as “putted” is none. */
export const otherForms = (
  lexicon: Lexicon,
): Readonly<Record<Count, (form: Form) => VerbForm | undefined>> => ({
  one: perForm((form) => otherForm(form, 'one', lexicon)),
  many: perForm((form) => otherForm(form, 'many', lexicon)),
})

const OF_A_SUM = /^(?:a|an|the|enough|too|plenty|more|less|what)$/

/** Whether a verb for one makes a sum of what is counted: “three tablets was a lethal dose”. */
export const isSumOf = (view: SentenceView, head: number, verb: number): boolean =>
  head < verb &&
  (kindAt(view, head - 1) === Kind.number || kindAt(view, head) === Kind.number) &&
  OF_A_SUM.test(lowerAt(view, verb + 1))
