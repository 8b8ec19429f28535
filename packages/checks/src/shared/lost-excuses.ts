import {Kind, type Word} from '@copydesk/core'
import {standsBare} from './lost-article.ts'
import {type LostAt, type LostWordLists, OPENING, opensClause} from './lost-at.ts'
import {isSecondObject, mayBeNoun, standsAlone} from './lost-preposition.ts'
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

/** How surely nothing is lost where a word might be. */
export type Excuse = 'none' | 'likely' | 'sure'

const LINKS: readonly number[] = [Kind.coordinator, Kind.subordinator]

const likelyIf = (isExcused: boolean): Excuse => (isExcused ? 'likely' : 'none')

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

/** So far behind a verb a number may stand: at least 300. */
const NUMBER_REACH = 3

/** “Have arrested many of them”, “destroyed at least 300 homes”: what has its object is no passive. */
const hasObject = ({view, at}: LostAt): boolean => {
  const verb = kindAt(view, at) === Kind.adverb ? at + 1 : at
  if (!VERBAL.includes(kindAt(view, verb))) return false
  // to focused, lasting work
  if (joinAt(view, verb + 1) === 'comma') return kindAt(view, verb + 1) === Kind.adjective
  if (joinAt(view, verb + 1) !== 'space') return false
  // to trained and willing men
  if (OBJECT.includes(kindAt(view, verb + 1)) || kindAt(view, verb + 1) === Kind.coordinator) return true
  for (let place = verb + 2; place <= verb + NUMBER_REACH; place++)
    if (kindAt(view, place) === Kind.number && joinAt(view, place) === 'space') return true
  return false
}

const excuseOfHelping = (place: LostAt, lists: LostWordLists): Excuse => {
  if (isApposition(place) || opensClause(place)) return 'sure'
  // making the firm the largest
  const isDetermined = kindAt(place.view, place.at) === Kind.determiner
  if (isDetermined && isSecondObject(place, setOf(lists.twofold))) return 'sure'
  return likelyIf(isNoSubject(place) || hasObject(place))
}

/** “Two pounds a share cash”. */
const isRate = ({view, at}: LostAt, {articles}: LostWordLists): boolean =>
  articles.includes(lowerAt(view, at - 2)) &&
  joinAt(view, at - 2) === 'space' &&
  kindAt(view, at - 4) === Kind.number

const excuseOfTo = ({view, at}: LostAt, {plain}: LostWordLists): boolean =>
  // would likely chill
  kindAt(view, at - 2) === Kind.modal || setOf(plain).has(lowerAt(view, at - 1))

/** How surely nothing is lost where a word might be. */
export const excuseOf = (place: LostAt, lists: LostWordLists): Excuse => {
  const {view, at, lost} = place
  if (isUnlike(view.words[at - 1]) || isUnlike(view.words[at])) return 'sure'
  if (lists.articles.includes(lost)) return standsBare(place, lists) ? 'sure' : 'none'
  if (lists.helping.includes(lost)) return excuseOfHelping(place, lists)
  if (lost === 'to' && excuseOfTo(place, lists)) return 'sure'
  // what they do is tell the truth
  if (lost === 'to' && setOf(lists.helping).has(lowerAt(view, at - 1))) return 'likely'
  // he replied they would come
  if (lost === 'as' && kindAt(view, at) === Kind.pronoun) return 'sure'
  if (isRate(place, lists) || isSetting(place)) return 'sure'
  if (standsAlone(place, lists)) return 'sure'
  // the effects the law will have
  return likelyIf(mayBeNoun(view.words[at - 1]) && opensClause(place))
}
