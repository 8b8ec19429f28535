import {
  type Document,
  isKindIn,
  Kind,
  kindBits,
  Names,
  type OwnerCounts,
  Tags,
  type Word,
} from '@copydesk/core'
import {leadsOn} from './capital-context.ts'
import {mayBeFinite} from './finite-verb.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const INTRODUCING = kindBits(
  Kind.determiner,
  Kind.adjective,
  Kind.possessive,
  Kind.noun,
  Kind.name,
  Kind.number,
)
const ENDING_IN_S = Names.surname | Names.organisation
const REACH = 12
const HEAVY = 2
const SLIGHT = 0.8

/** Whether a finite verb stands in the clause on one side of a place. */
const hasFinite = (view: SentenceView, from: number, by: 1 | -1): boolean => {
  for (let at = from; Math.abs(at - from) < REACH && at >= view.first && at <= view.last; at += by) {
    if (mayBeFinite(view, at) || /^(?:are|were|have|do)(?:n't)?$/.test(lowerAt(view, at))) return true
    if (joinAt(view, by > 0 ? at + 1 : at) !== 'space') return false
    if (kindAt(view, at) === Kind.subordinator || kindAt(view, at) === Kind.relative) return false
  }
  return false
}

/** Whether the clause has its verb elsewhere, so that what follows the plural need not be it. */
const hasVerb = (view: SentenceView, owner: number): boolean =>
  hasFinite(view, owner - 1, -1) || hasFinite(view, owner + 2, 1)

/** “Americans face”, “Generals John and Colin”: the plural of a word or of a people, not a name with an s. */
const isPlural = ({lexicon}: Document, {text, shape, lower}: Word['form']): boolean =>
  shape === 'capitalised' && (lexicon.has(lower) || (lexicon.names(text.slice(0, -1)) & Names.demonym) !== 0)

/** “Recents”, “Roberts”, “Clarks”, “Waratahs”: no owner that anybody knows stands before the s, or the name ends in it. */
const endsOtherwise = ({lexicon}: Document, {text, shape}: Word['form']): boolean => {
  if (shape !== 'capitalised') return false
  const stem = text.slice(0, -1)
  const mayOwn = (lexicon.tags(stem.toLowerCase()) & (Tags.noun | Tags.name)) !== 0
  if ((lexicon.names(text) & ENDING_IN_S) !== 0) return true
  return lexicon.has(stem.toLowerCase()) ? !mayOwn : !lexicon.has(stem) && lexicon.names(stem) === 0
}

/** Whether a place owns a name behind it, “Londons Metropolitan Police”; what else stands there is a name of two words, “Clarks Village”. */
const mayBeNamed = (document: Document, form: Word['form']): boolean => {
  if (form.shape !== 'capitalised') return form.shape === 'mixed'
  const isPlace = (document.lexicon.names(form.text.slice(0, -1)) & Names.place) !== 0
  return isPlace && !isPlural(document, form)
}

/** Doubts that what follows is what the plural does: “the states filing suit”, “the boats the owners use”. */
const actsLikely = (view: SentenceView, owner: number, tags: number): number => {
  const kind = kindAt(view, owner + 1)
  if ((tags & Tags.gerund) !== 0 && lowerAt(view, owner + 2) !== 'of')
    return kind === Kind.gerund ? 3 * HEAVY : HEAVY
  if (kind === Kind.past || lowerAt(view, owner + 1) === 'left') return 2 * HEAVY
  if ((tags & Tags.verb) === 0) return 0
  return (kind === Kind.verb ? HEAVY : 0) + (hasVerb(view, owner) ? 0 : HEAVY)
}

/** Whether a clause goes on behind what follows a plural: “the deals brokers can make”, “what growers claim is needed”; not “help for growers incomes should”. */
const isVerbThere = (view: SentenceView, owner: number): boolean =>
  joinAt(view, owner + 2) === 'space' &&
  ((kindAt(view, owner + 2) === Kind.modal && kindAt(view, owner - 1) !== Kind.preposition) ||
    (lowerAt(view, owner - 1) === 'what' && mayBeFinite(view, owner + 2)))

/** What somebody of a team is, before a name. */
const ROLE =
  /^(?:assistant|coach|forward|guard|striker|fan|star|quarterback|captain|manager|goalkeeper|defender|midfielder|winger|legend|boss|owner|rookie|pitcher|catcher|center|centre|president|scout)$/

const isNamedBehind = (view: SentenceView, at: number): boolean =>
  joinAt(view, at) === 'space' && view.words[at]?.form.shape === 'capitalised'

/** How much surer than others it must be that a plural owns what follows it, where that may be a verb, or a name. */
export const ownerDoubts = (
  document: Document,
  view: SentenceView,
  word: Word,
  next: Word,
  counts: OwnerCounts,
): number => {
  const {index, form} = word
  const {tags} = next.form
  // Mr Baker spoke; Bakers plan failed
  const isOwnName = counts.stem > 0 && counts.whole === 1
  const isNamedPlural = !isOwnName && isPlural(document, form)
  let doubts = isNamedPlural ? HEAVY : isOwnName ? -SLIGHT : 0
  // Pacers assistant Brian Shaw
  if (form.shape === 'capitalised' && ROLE.test(next.form.lower) && isNamedBehind(view, index + 2))
    doubts += 2 * HEAVY
  // the Access to Medicines index
  if (isNamedPlural && leadsOn(document, index, -1)) doubts += 2 * HEAVY
  if (next.form.shape !== 'lower')
    doubts += (isOwnName && !isPlural(document, form)) || mayBeNamed(document, form) ? HEAVY : 3 * HEAVY
  // “the deals brokers can make”, “what growers claim is”
  if ((next.form.tags & (Tags.plural | Tags.verb)) !== 0 && isVerbThere(view, index)) doubts += 2 * HEAVY
  doubts += actsLikely(view, index, tags)
  if (endsOtherwise(document, form)) doubts += 2 * HEAVY
  // “It invites new danger”
  if (
    form.shape === 'lower' &&
    (form.tags & Tags.verbS) !== 0 &&
    !isKindIn(kindAt(view, index - 1), INTRODUCING)
  )
    doubts += HEAVY
  return doubts
}
