import {Kind, Tags, type Word} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import type {LostAt, LostWordLists} from './lost-at.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** So far before an object its verb stands. */
const REACH = 8
const VERBS: readonly number[] = [Kind.verb, Kind.verbS, Kind.past, Kind.participle, Kind.gerund]

/** “They called the delay a scandal”, “it gave the town a park”. */
export const isSecondObject = ({view, at}: LostAt, twofold: ReadonlySet<string>): boolean => {
  for (let place = at - 1; place >= view.first && place > at - REACH; place--) {
    if (twofold.has(lowerAt(view, place))) return true
  }
  return false
}

/** Whether a word can be a noun. */
export const mayBeNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.form.tags & (Tags.noun | Tags.plural)) !== 0 &&
  (word.form.tags & Tags.determiner) === 0

/** “This year”, “the next day”: when, with no preposition. */
const isTime = ({view, at}: LostAt, times: ReadonlySet<string>): boolean => {
  const head = lowerAt(view, nounPhraseFrom(view, at)?.head ?? -1)
  return times.has(head) || weekdays.has(head)
}

/** “Set aside another sum”, “leads another”: the verb has its object. */
const isObject = ({view, at}: LostAt): boolean => {
  if (kindAt(view, at) !== Kind.determiner) return false
  if (kindAt(view, at - 1) === Kind.adverb) return VERBS.includes(kindAt(view, at - 2))
  return joinAt(view, at + 1) !== 'space' || at === view.last
}

/** “By his own account a good year”. */
const isOwned = ({view, at}: LostAt): boolean => {
  const first = nounPhraseAt(view, at - 1)?.first ?? at
  return (
    kindAt(view, at) === Kind.determiner &&
    kindAt(view, first - 1) === Kind.preposition &&
    joinAt(view, first) === 'space' &&
    ((view.words[first]?.form.tags ?? 0) & Tags.pronoun) !== 0
  )
}

/** Whether two words stand rightly side by side with no preposition between them. */
export const standsAlone = (place: LostAt, {twofold, times}: LostWordLists): boolean => {
  const {view, at} = place
  const [before, word] = [lowerAt(view, at - 1), lowerAt(view, at)]
  const isName = view.words[at]?.form.shape !== 'lower'
  if (isTime(place, setOf(times)) || setOf(times).has(before)) return true
  if (isName && (months.has(word) || weekdays.has(word))) return true
  if (isObject(place) || isOwned(place)) return true
  if (!isNoun(view, at - 1)) return isName && kindAt(view, at - 1) === Kind.determiner
  // work finding homes
  return isName || kindAt(view, at) === Kind.gerund || isSecondObject(place, setOf(twofold))
}
