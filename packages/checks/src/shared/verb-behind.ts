import {type Form, Kind, Tags} from '@copydesk/core'
import {isThirdPerson} from './irregular-verbs.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** What a form may be beside a verb, so that it may stand there as something else. */
const ELSE = Object.values(Tags).reduce((all, tag) => all | tag, 0) & ~(Tags.verb | Tags.verbS)

/** Whether a form can be nothing but a verb's base or third person. */
export const isVerbOnly = ({shape, tags}: Form): boolean =>
  shape === 'lower' && (tags & Tags.verb) !== 0 && (tags & ELSE) === 0

const FINITE = Tags.past | Tags.verbS
const VERBAL = FINITE | Tags.participle | Tags.gerund
const NOT_VERB =
  Tags.preposition |
  Tags.conjunction |
  Tags.adverb |
  Tags.pronoun |
  Tags.determiner |
  Tags.modal |
  Tags.number

/** Whether a form is a verb's, and not its base: “will says”, “could went”, “must announced”. */
export const isNoBase = (form: Form): boolean => isThirdPerson(form) || isFormed(form)

const isFormed = ({tags, lower}: Form): boolean =>
  (tags & VERBAL) !== 0 &&
  (tags & (Tags.verb | NOT_VERB)) === 0 &&
  ((tags & (Tags.gerund | Tags.verbS)) !== 0 ||
    (tags & (Tags.noun | Tags.adjective)) === 0 ||
    lower.endsWith('ed'))

/** Whether a form is a past that is no participle: “has went”. */
export const isPastOnly = ({tags}: Form): boolean =>
  (tags & Tags.past) !== 0 && (tags & (Tags.participle | Tags.verb | NOT_VERB)) === 0

const FORMED =
  Tags.past |
  Tags.participle |
  Tags.gerund |
  Tags.preposition |
  Tags.conjunction |
  Tags.determiner |
  Tags.pronoun |
  Tags.modal |
  Tags.number

/** Whether a form can be a verb's base, or a noun. */
export const mayBeBase = ({shape, tags}: Form): boolean =>
  shape === 'lower' && (tags & Tags.verb) !== 0 && (tags & FORMED) === 0

const MOST_ADVERBS = 2

/** The place behind a helping verb where its own verb stands, past “not”, “also”, “recently”. */
export const placeBehind = (view: SentenceView, helper: number): number | undefined => {
  let at = helper + 1
  while (
    at <= helper + MOST_ADVERBS &&
    joinAt(view, at) === 'space' &&
    kindAt(view, at) === Kind.adverb &&
    joinAt(view, at + 1) === 'space' &&
    (lowerAt(view, at).endsWith('ly') ||
      /^(?:not|also|already|always|ever|never|just|still|soon|now)$/.test(lowerAt(view, at)))
  )
    at++
  return at <= view.last && joinAt(view, at) === 'space' && view.words[at]?.form.shape === 'lower'
    ? at
    : undefined
}

const DESCRIBED: ReadonlySet<number> = new Set([Kind.noun, Kind.plural, Kind.adjective, Kind.number])

/** Whether a form behind “to” may describe what follows it: “according to agreed rules”. */
export const mayDescribe = (view: SentenceView, at: number): boolean => DESCRIBED.has(kindAt(view, at + 1))

const NAMING: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.possessive,
  Kind.adjective,
  Kind.preposition,
])

const MAY_BE_NOUN = /^(?:will|might|may|can|must|do|does)$/
const STANDS_ALONE = /^(?:that|this|these|those|few|many|some|all|each|another|both|former|latter)$/

/** “Her will being contested”: the helper is a noun. */
export const isNamed = (view: SentenceView, helper: number): boolean =>
  MAY_BE_NOUN.test(lowerAt(view, helper)) &&
  joinAt(view, helper) === 'space' &&
  NAMING.has(kindAt(view, helper - 1)) &&
  !STANDS_ALONE.test(lowerAt(view, helper - 1))

const OPEN_END = /^(?:what|whatever|all|everything|best|than|as|how|where|way)$/
const RELATIVE = /^(?:that|which|who|whom)$/
const REACH = 5
const NEAR = 3

const HELPERS: ReadonlySet<number> = new Set([Kind.modal, Kind.adverb])
const BEING_OR_HAVING = /^(?:have|has|had|be|been|is|are|was|were)$/

/** The first of the helping verbs that end at a place: “could have been”. */
export const firstHelper = (view: SentenceView, last: number): number => {
  let at = last
  while (
    at > view.first &&
    joinAt(view, at) === 'space' &&
    (HELPERS.has(kindAt(view, at - 1)) || BEING_OR_HAVING.test(lowerAt(view, at - 1)))
  )
    at--
  return at
}

/** “What they had went well”, “the money he has goes”: the helper may end a clause, and the next verb belong to another. */
export const mayEndClause = (view: SentenceView, last: number): boolean => {
  const helper = firstHelper(view, last)
  if (joinAt(view, helper) === 'comma') return false
  // There is worry
  if (kindAt(view, helper - 1) === Kind.there) return true
  for (let at = helper - 1; at >= Math.max(view.first, helper - REACH); at--) {
    if (OPEN_END.test(lowerAt(view, at))) return true
    if (RELATIVE.test(lowerAt(view, at)) && at < helper - 1) return true
    if (joinAt(view, at) !== 'space') return false
  }
  const before = kindAt(view, helper - 2)
  return (
    kindAt(view, helper - 1) === Kind.pronoun && joinAt(view, helper - 1) === 'space' && before <= Kind.names
  )
}

/** “The best they could given the storm”, “as soon as he can”: a modal ends a clause only here. */
export const mayEndOnModal = (view: SentenceView, modal: number): boolean => {
  for (let at = modal - 1; at >= Math.max(view.first, modal - NEAR); at--) {
    const lower = lowerAt(view, at)
    if (OPEN_END.test(lower)) return lower !== 'as' || /^(?:as|so)$/.test(lowerAt(view, at - 2))
  }
  return false
}
