import {Kind, Tags} from '@copydesk/core'
import {type LostAt, type LostWordLists, opensClause} from './lost-at.ts'
import {goesWithoutOf} from './lost-of.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {isVerbal} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** So far before a verb its subject begins. */
const REACH = 8
const PARTING: readonly number[] = [
  Kind.verb,
  Kind.past,
  Kind.preposition,
  Kind.coordinator,
  Kind.subordinator,
]

/** “Only then would a common currency be sound”, “asked that the fleet be counted”: a base form of its own right. */
const isBareBase = ({view, at}: LostAt): boolean => {
  if (lowerAt(view, at) !== 'be') return false
  for (let place = at - 1; place > at - REACH; place--) {
    if (kindAt(view, place) === Kind.modal || lowerAt(view, place) === 'that') return true
    if (joinAt(view, place) !== 'space' || PARTING.includes(kindAt(view, place))) return false
  }
  return false
}

const BEHIND_OBJECT = /^(?:to|with)$/

/** “Presented parliament with a bill”, “referred the row back to the board”: the verb has its object. */
const isHanded = ({view, at}: LostAt): boolean => {
  if (!isVerbal(kindAt(view, at - 1))) return false
  const next = (nounPhraseFrom(view, at)?.head ?? at - 1) + 1
  if (next === at || joinAt(view, next) !== 'space') return false
  return BEHIND_OBJECT.test(lowerAt(view, lowerAt(view, next) === 'back' ? next + 1 : next))
}

/** “Found unfair the rule that”: what is found stands behind. */
const isFoundSo = ({view, at}: LostAt, twofold: ReadonlySet<string>): boolean =>
  kindAt(view, at - 1) === Kind.adjective && twofold.has(lowerAt(view, at - 2))

const OBJECT = /^(?:which|whom|that|who)$/

/** “Oslo, which Riga has accused of it”: what is accused stands before; not “a trial in which two have charged”. */
const isDoneToAntecedent = ({view, at}: LostAt): boolean => {
  const phrase = nounPhraseAt(view, at - 2)
  return (
    phrase !== undefined &&
    kindAt(view, phrase.first - 1) === Kind.relative &&
    OBJECT.test(lowerAt(view, phrase.first - 1)) &&
    kindAt(view, phrase.first - 2) !== Kind.preposition
  )
}

/** “Had perfectly legal reasons”, “had perfectly legal private or business reasons”. */
const hasOwnObject = ({view, at}: LostAt): boolean => {
  if (kindAt(view, at) !== Kind.adverb || kindAt(view, at + 1) !== Kind.adjective) return false
  let next = at + 1
  while (kindAt(view, next) === Kind.adjective || kindAt(view, next) === Kind.coordinator) next++
  return joinAt(view, next) === 'space' && isNoun(view, next)
}

/** “Plans for mending it drawn up in May”, “a vote for it based on hope”: no subject but an object. */
const isObjectIt = ({view, at}: LostAt): boolean =>
  lowerAt(view, at - 1) === 'it' &&
  (isVerbal(kindAt(view, at - 2)) || kindAt(view, at - 2) === Kind.preposition) &&
  joinAt(view, at - 1) === 'space'

/** “As fast as they could”: the verb is said before. */
const isCompared = ({view, at}: LostAt): boolean =>
  kindAt(view, at - 1) === Kind.modal && lowerAt(view, at - 3) === 'as'

/** “A year or two”. */
const isTimeOrTwo = ({view, at}: LostAt, times: ReadonlySet<string>): boolean =>
  lowerAt(view, at - 2) === 'or' && times.has(lowerAt(view, at - 3))

const DESCRIBED: readonly number[] = [Kind.adjective, Kind.participle, Kind.noun]

/** “And least developed lands”, “and least of all the mayor”, “of last year’s flood”; not “and at least”. */
const isSuperlative = ({view, at}: LostAt, times: ReadonlySet<string>): boolean =>
  /^(?:least|last)$/.test(lowerAt(view, at)) &&
  (lowerAt(view, at + 1) === 'of' ||
    DESCRIBED.includes(kindAt(view, at + 1)) ||
    times.has(lowerAt(view, at + 1).replace(/['’]s$/, '')))

/** “Well aware his plan will fail”. */
const isAwareThat = (place: LostAt): boolean =>
  kindAt(place.view, place.at - 1) === Kind.adjective && opensClause(place)

/** “They also pressure the press”: the verb stands behind the adverb. */
const hasOwnVerb = ({view, at}: LostAt): boolean =>
  kindAt(view, at) === Kind.adverb &&
  ((view.words[at + 1]?.form.tags ?? 0) & Tags.verb) !== 0 &&
  kindAt(view, at + 2) === Kind.determiner &&
  joinAt(view, at + 2) === 'space'

/** “A license check at noon”: two nouns, of which the second might be a verb. */
const isCompound = ({view, at}: LostAt): boolean =>
  isNoun(view, at - 1) &&
  kindAt(view, at) === Kind.noun &&
  (kindAt(view, at + 1) === Kind.preposition || joinAt(view, at + 1) !== 'space')

/** Whether what seems to call for a word is another construction, which has all its words. */
export const standsOtherwise = (place: LostAt, {twofold, times, helping, plain}: LostWordLists): boolean => {
  const {lost} = place
  if (lost === 'to')
    return (
      setOf(plain).has(lowerAt(place.view, place.at - 1)) ||
      isBareBase(place) ||
      isHanded(place) ||
      isFoundSo(place, setOf(twofold)) ||
      isCompound(place)
    )
  if (lost === 'of') return isTimeOrTwo(place, setOf(times)) || isAwareThat(place) || goesWithoutOf(place)
  // An autopsy determined the mayor was ill
  if (lost === 'by') return opensClause(place)
  if (lost === 'at') return isSuperlative(place, setOf(times))
  if (!helping.includes(lost)) return false
  return (
    isDoneToAntecedent(place) ||
    hasOwnObject(place) ||
    hasOwnVerb(place) ||
    isObjectIt(place) ||
    isCompared(place)
  )
}
