import {isKindIn, Kind, kindBits, Tags} from '@copydesk/core'
import {beforeApproximation} from './approximation.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** A noun phrase by the places of its first word and of its head. */
export interface NounPhrase {
  readonly first: number
  readonly head: number
  /** What is counted, where the head only says how much of it: “most of the men”, “a number of ferries”. */
  readonly of?: NounPhrase
  /** Whether it is two, joined by “and”. */
  readonly and?: boolean
}

const NAMES = kindBits(Kind.name, Kind.names)
const NOUNS = NAMES | kindBits(Kind.noun, Kind.plural)
const HEADS = NOUNS | kindBits(Kind.pronoun, Kind.number, Kind.determiner)
const DESCRIBING = kindBits(Kind.adjective, Kind.participle, Kind.number, Kind.gerund)
const MODIFIERS = NOUNS | DESCRIBING | kindBits(Kind.possessive)

/** Whether a word is a noun or a name where it stands. */
export const isNoun = (view: SentenceView, at: number): boolean => isKindIn(kindAt(view, at), NOUNS)

/** Whether a word is a name, or part of one, where it stands. */
export const isName = (view: SentenceView, at: number): boolean => isKindIn(kindAt(view, at), NAMES)

/** A longer run of nouns is a list without marks. */
const LONGEST = 15

const DEGREE = /^(?:more|less|most|least|very)$/
const MORE = /^(?:more|other|former)$/

const beginsEarlier = (view: SentenceView, first: number): boolean => {
  const kind = kindAt(view, first - 1)
  const join = joinAt(view, first)
  // Older, more savvy builders
  if (join === 'comma')
    return (
      kind === Kind.adjective && (kindAt(view, first) === Kind.adjective || DEGREE.test(lowerAt(view, first)))
    )
  if (join !== 'space') return false
  if (kindAt(view, first) === Kind.determiner)
    return kind === Kind.determiner || (kind === Kind.number && MORE.test(lowerAt(view, first)))
  if (kind === Kind.determiner || isKindIn(kind, MODIFIERS)) return true
  return (
    kind === Kind.adverb && isKindIn(kindAt(view, first), DESCRIBING) && lowerAt(view, first - 1) !== 'not'
  )
}

/** Gives the noun phrase whose head stands at a place, if there is one. */
export const nounPhraseAt = (view: SentenceView, head: number): NounPhrase | undefined => {
  const kind = kindAt(view, head)
  if (head < view.first || !isKindIn(kind, HEADS)) return
  let first = head
  const earliest = Math.max(view.first, head - LONGEST)
  if (kind !== Kind.pronoun) while (first > earliest && beginsEarlier(view, first)) first--
  return {first: beforeApproximation(view, first), head}
}

/** Gives the noun phrase that begins at a place, if its head is plain to see. */
export const nounPhraseFrom = (view: SentenceView, first: number): NounPhrase | undefined => {
  if (kindAt(view, first) === Kind.pronoun) return {first, head: first}
  let head = -1
  for (let at = first; at <= Math.min(view.last, first + LONGEST); at++) {
    if (at > first && joinAt(view, at) !== 'space') break
    const kind = kindAt(view, at)
    if (isKindIn(kind, NOUNS)) head = at
    else if (head >= 0) break
    else if (kind !== Kind.determiner && kind !== Kind.adverb && !isKindIn(kind, MODIFIERS)) return
  }
  return head < 0 ? undefined : {first, head}
}

/** “The states filing suit”: a phrase that may be two, with a verb between them; gives the first one's head. */
export const innerHead = (view: SentenceView, {first, head}: NounPhrase): number | undefined => {
  for (let at = head - 1; at > first; at--) {
    const kind = kindAt(view, at)
    if (kind !== Kind.gerund && kind !== Kind.participle) continue
    const before = kindAt(view, at - 1) === Kind.adverb ? at - 2 : at - 1
    if (before >= first && isNoun(view, before)) return before
  }
  return
}

/** Whether a phrase says by its first word that it begins there: the, the mayor’s, he. */
export const isMarked = (view: SentenceView, {first}: NounPhrase): boolean => {
  const kind = kindAt(view, first)
  return kind === Kind.determiner || kind === Kind.possessive || kind === Kind.pronoun
}

/** Whether a plural may be a verb in another place: plans. */
export const mayBeVerb = ({words}: SentenceView, at: number): boolean =>
  ((words[at]?.form.tags ?? 0) & Tags.verbS) !== 0
