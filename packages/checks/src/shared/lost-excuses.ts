import {Kind, type Word} from '@copydesk/core'
import {standsBare} from './lost-article.ts'
import {endsInVerb, type LostAt, type LostWordLists, OPENING, opensClause} from './lost-at.ts'
import {isNumberNear} from './lost-being.ts'
import {standsOtherwise} from './lost-otherwise.ts'
import {isSecondObject, mayBeNoun, standsAlone} from './lost-preposition.ts'
import {isLetter, isSetPhrase} from './lost-set-phrase.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'
import {setOf} from './set-of.ts'

const isUnlike = (word: Word | undefined): boolean =>
  !word || word.form.lower.includes('-') || word.form.shape === 'number' || word.form.shape === 'other'

/** “With a child the sole survivor”: what stands before is no subject. */
const isNoSubject = ({view, at}: LostAt): boolean => {
  const phrase = isNoun(view, at - 1) ? nounPhraseAt(view, at - 1) : undefined
  if (!phrase) return false
  return joinAt(view, phrase.first) === 'space' && !OPENING.includes(kindAt(view, phrase.first - 1))
}

/** “We the people”. */
const isApposition = ({view, at}: LostAt): boolean =>
  kindAt(view, at - 1) === Kind.pronoun && kindAt(view, nounPhraseFrom(view, at)?.head ?? -1) === Kind.plural

/** “In the end the plan failed”, “and as a result the mayor resigned”: the clause begins behind its setting. */
const isSetting = ({view, at}: LostAt): boolean => {
  const phrase = isNoun(view, at - 1) ? nounPhraseAt(view, at - 1) : undefined
  if (!phrase || kindAt(view, at) !== Kind.determiner || joinAt(view, phrase.first) !== 'space') return false
  const preposition = phrase.first - 1
  if (kindAt(view, preposition) !== Kind.preposition) return false
  return joinAt(view, preposition) !== 'space' || LINKS.includes(kindAt(view, preposition - 1))
}

const LINKS: readonly number[] = [Kind.coordinator, Kind.subordinator]

const VERBAL: readonly number[] = [Kind.past, Kind.participle]
const OBJECT: readonly number[] = [
  Kind.determiner,
  Kind.possessive,
  Kind.adjective,
  Kind.number,
  Kind.noun,
  Kind.plural,
  Kind.name,
  Kind.pronoun,
]

/** “Have arrested many of them”, “destroyed at least 300 homes”: what has its object is no passive. */
const hasObject = ({view, at}: LostAt): boolean => {
  const verb = kindAt(view, at) === Kind.adverb ? at + 1 : at
  if (!VERBAL.includes(kindAt(view, verb))) return false
  // to focused, lasting work
  if (joinAt(view, verb + 1) === 'comma') return kindAt(view, verb + 1) === Kind.adjective
  if (joinAt(view, verb + 1) !== 'space') return false
  // to trained and willing men
  if (OBJECT.includes(kindAt(view, verb + 1)) || kindAt(view, verb + 1) === Kind.coordinator) return true
  return isNumberNear(view, verb + 1)
}

const goesWithoutHelping = (place: LostAt, lists: LostWordLists): boolean => {
  if (isApposition(place) || opensClause(place) || isNoSubject(place) || hasObject(place)) return true
  // making the firm the largest, finding it empty
  const kind = kindAt(place.view, place.at)
  const isSaid = kind === Kind.determiner || kind === Kind.adjective
  return isSaid && isSecondObject(place, setOf(lists.twofold))
}

/** “Two pounds a share cash”. */
const isRate = ({view, at}: LostAt, {articles}: LostWordLists): boolean =>
  articles.includes(lowerAt(view, at - 2)) &&
  joinAt(view, at - 2) === 'space' &&
  kindAt(view, at - 4) === Kind.number

const goesWithoutTo = ({view, at}: LostAt, {helping}: LostWordLists): boolean =>
  // would likely chill
  kindAt(view, at - 2) === Kind.modal ||
  // it was agreed a new law would be needed
  (lowerAt(view, at - 3) === 'it' && kindAt(view, at - 1) === Kind.participle) ||
  // what they do is tell the truth
  setOf(helping).has(lowerAt(view, at - 1))

/** “She was too kind to say so, and he too proud to ask”: the verb is that of the clause before. */
const isGapped = ({view, at}: LostAt): boolean =>
  lowerAt(view, at) === 'too' &&
  kindAt(view, at - 1) === Kind.pronoun &&
  kindAt(view, at - 2) === Kind.coordinator

/** “There a ferry waits” */
const isInverted = (place: LostAt, {helping}: LostWordLists): boolean =>
  helping.includes(place.lost) && /^t?here$/.test(lowerAt(place.view, place.at - 1)) && opensClause(place)

/** “They have killed at least five” */
const hasOwnNumber = ({view, at, lost}: LostAt): boolean =>
  lost === 'been' && VERBAL.includes(kindAt(view, at)) && isNumberNear(view, at + 1)

/** Whether nothing can be told of a place: figures, hyphens, rates, what is set before a clause, what says no verb again. */
export const isUntold = (place: LostAt, lists: LostWordLists): boolean => {
  const {words} = place.view
  if (isUnlike(words[place.at - 1]) || isUnlike(words[place.at])) return true
  return (
    isRate(place, lists) ||
    isSetting(place) ||
    isGapped(place) ||
    isInverted(place, lists) ||
    isLetter(place.view, place.at) ||
    isSetPhrase(place) ||
    hasOwnNumber(place) ||
    (lists.helping.includes(place.lost) && endsInVerb(place.view, place.at - 1)) ||
    standsOtherwise(place, lists)
  )
}

/** Whether there may be nothing lost where a word might be. */
export const isExcused = (place: LostAt, lists: LostWordLists): boolean => {
  const {view, at, lost} = place
  if (lists.articles.includes(lost)) return standsBare(place, lists)
  if (lists.helping.includes(lost)) return goesWithoutHelping(place, lists)
  if (lost === 'to' && goesWithoutTo(place, lists)) return true
  // he replied they would come
  if (lost === 'as' && kindAt(view, at) === Kind.pronoun) return true
  if (standsAlone(place, lists)) return true
  // the effects the law will have
  return mayBeNoun(view.words[at - 1]) && opensClause(place)
}
