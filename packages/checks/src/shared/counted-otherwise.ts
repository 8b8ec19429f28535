import {type Form, Kind, Tags} from '@copydesk/core'
import type {Wanted} from './counting-word.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** Words that stand between a number and what it counts: two hundred ferries. */
export const SCALE: RegExp = /^(?:hundred|thousand|million|billion)$/

const MEN = /(?:^|wo|s)men$|^(?:grand)?children$/

/** Whether a form is a plural that no list takes for a verb: spokeswomen. */
export const isMen = ({lower}: Form): boolean => MEN.test(lower)

/** What a form can be as a noun; “women”, which lists also have as one thing, is several. */
export const nounTags = (form: Form): number => (isMen(form) ? Tags.plural : form.tags)

/** Whether a form can be a plural, and no singular. */
export const isPluralAt = (view: SentenceView, at: number): boolean => {
  const form = view.words[at]?.form
  return form !== undefined && (nounTags(form) & (Tags.noun | Tags.plural)) === Tags.plural
}

const REACH = 4

/** “These drill and tap operations”, “those price rises”: a plural stands close behind, of which the noun is a part. */
const isPart = (view: SentenceView, at: number): boolean => {
  if (joinAt(view, at + 1) !== 'space') return false
  if (kindAt(view, at + 1) !== Kind.coordinator) return isPluralAt(view, at + 1)
  for (let next = at + 2; next < at + REACH; next++) if (isPluralAt(view, next)) return true
  return false
}

// “A skills grant”, “this nuclear arms race”, “a rules change”
const isBeforeNoun = (view: SentenceView, at: number): boolean =>
  joinAt(view, at + 1) === 'space' &&
  (kindAt(view, at + 1) === Kind.noun ||
    (/^an?$/.test(lowerAt(view, at - 1)) && ((view.words[at + 1]?.form.tags ?? 0) & Tags.noun) !== 0))

/** Whether a noun stands in its number for another reason: “an arms and chemicals firm”, “a labels, paper and glass firm”, “this comes late”. */
export const isOtherwise = (view: SentenceView, determiner: number, at: number, wanted: Wanted): boolean => {
  // “Those spacecraft”
  if (/craft$/.test(lowerAt(view, at))) return true
  if (wanted === 'plural') return isPart(view, at)
  const kind = kindAt(view, determiner + 1)
  if (kind === Kind.verbS || kind === Kind.verb || SCALE.test(lowerAt(view, determiner + 1))) return true
  // “A ways to go”
  if (lowerAt(view, at) === 'ways') return true
  // “A teachers’ union”
  if (/^['’]/.test(view.words[at + 1]?.gap ?? '')) return true
  return (
    joinAt(view, at + 1) === 'comma' || kindAt(view, at + 1) === Kind.coordinator || isBeforeNoun(view, at)
  )
}

const CLOSE: ReadonlySet<number> = new Set([Kind.determiner, Kind.possessive, Kind.adjective])
const OPENING: ReadonlySet<number> = new Set([
  Kind.noun,
  Kind.plural,
  Kind.name,
  Kind.adjective,
  Kind.possessive,
  Kind.gerund,
  Kind.participle,
])

// “The ten man team”, “the five-year, two storey house”
const goesOn = (view: SentenceView, next: number): boolean =>
  OPENING.has(kindAt(view, next)) || joinAt(view, next) !== 'space'

/** Whether number and noun are a measure before another noun: “a two year plan”, “the ten man team”. */
export const isMeasured = (view: SentenceView, determiner: number, noun: number): boolean =>
  kindAt(view, determiner) === Kind.number &&
  (noun > determiner + 1 || goesOn(view, noun + 1)) &&
  joinAt(view, determiner) === 'space' &&
  (CLOSE.has(kindAt(view, determiner - 1)) || /^[\p{L}]+-?$/u.test(lowerAt(view, determiner - 1)) === false)
