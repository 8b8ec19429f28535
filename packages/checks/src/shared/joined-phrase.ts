import {Kind} from '@copydesk/core'
import {joinsClause} from './joined-clause.ts'
import {isMarked, isNoun, mayBeVerb, type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {isPerson, numberOf} from './phrase-number.ts'
import {hasSubject, isNominative, type Owner, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'

/** “My wife and I”, “the minister and his deputy”, “Jo and Ann”: each of the two says that it begins there. */
const areTwo = ({view, words}: Scene, left: NounPhrase, right: NounPhrase): boolean => {
  // The edges smear and the battery is
  if (kindAt(view, left.head - 1) === Kind.plural) return false
  if (
    EACH.test(lowerAt(view, left.first)) ||
    EACH.test(lowerAt(view, right.first)) ||
    kindAt(view, left.first) === Kind.gerund
  )
    return false
  const isOwn = (phrase: NounPhrase): boolean =>
    numberOf(view, phrase, words) !== undefined && (isMarked(view, phrase) || isPerson(view, phrase, words))
  return isOwn(left) && isOwn(right)
}

const EACH = /^(?:each|every|no|any|either|neither|what|this|that|it)$/

/** Gives the two phrases that “and” joins as one, where they are the subject: “the minister and his deputy are”. */
const bothOf = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view} = scene
  const left = nounPhraseAt(view, at - 1)
  if (!left || !areTwo(scene, left, phrase)) return
  const first = lowerAt(view, left.first - 1) === 'both' ? left.first - 1 : left.first
  return {first, head: phrase.head, and: true}
}

const DESCRIBING: ReadonlySet<number> = new Set([
  Kind.adjective,
  Kind.noun,
  Kind.determiner,
  Kind.number,
  Kind.possessive,
])

/** “State and federal officials”: one phrase, where its noun is a plural. */
const withAdjectives = ({view, words}: Scene, phrase: NounPhrase, at: number): Owner => {
  if (joinAt(view, at) !== 'space' || numberOf(view, phrase, words) !== 'many') return
  let first = at - 1
  while (joinAt(view, first) === 'space' && DESCRIBING.has(kindAt(view, first - 1))) first--
  return {first, head: phrase.head}
}

/** “Investment in farms, ports, roads and mills is”: an item of a list that a preposition opens. */
const isLateItem = ({view}: Scene, item: NounPhrase): boolean => {
  let phrase: NounPhrase | undefined = item
  while (phrase && joinAt(view, phrase.first) === 'comma') phrase = nounPhraseAt(view, phrase.first - 1)
  if (!phrase || phrase === item || joinAt(view, phrase.first) !== 'space') return false
  return kindAt(view, phrase.first - 1) === Kind.preposition && isNoun(view, phrase.first - 2)
}

/** Gives what a phrase behind “and” belongs to: “the minister and his aides are”, “he left and the aides were”. */
export const coordinated = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view, words} = scene
  const lower = lowerAt(view, at)
  const alone = phrase.first === phrase.head
  if (lower === 'but') return alone && lowerAt(view, phrase.head) === 'that' ? undefined : phrase
  if (lower !== 'and') return
  const isClause = lowerAt(view, phrase.head) !== 'that' && joinsClause(scene, at)
  if (
    isClause &&
    (joinAt(view, at) === 'comma' || isMarked(view, phrase) || numberOf(view, phrase, words) === 'many')
  )
    return phrase
  if (kindAt(view, at - 1) === Kind.adjective && DESCRIBING.has(kindAt(view, phrase.first)))
    return withAdjectives(scene, phrase, at)
  const both = joinAt(view, at) === 'space' ? bothOf(scene, phrase, at) : undefined
  if (both) return both
  if (isNominative(scene, phrase)) return lowerAt(view, phrase.head) === 'i' ? undefined : phrase
  if (joinAt(view, at) !== 'space') return
  // With one behind “and” there may be two: the boat he saw and the car are
  if (numberOf(view, phrase, words) !== 'many') return
  const before = kindAt(view, at - 1)
  if (hasSubject(before) || before === Kind.adverb) return isMarked(view, phrase) ? phrase : undefined
  const left = nounPhraseAt(view, at - 1)
  // Connecting schools and libraries is
  if (!left || kindAt(view, left.first) === Kind.gerund) return
  if (left.first === left.head && kindAt(view, left.head) === Kind.noun) return
  if (isLateItem(scene, left)) return
  const opens = joinAt(view, left.first) !== 'space' || kindAt(view, left.first - 1) === Kind.subordinator
  return opens ? phrase : undefined
}

/** Gives what a phrase behind a conjunction belongs to: “because the minister was”, “the plan that ministers are”. */
export const afterConjunction = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view, words} = scene
  const lower = lowerAt(view, at)
  if (words.comparing.has(lower) && !isNominative(scene, phrase)) return
  const kind = kindAt(view, phrase.first)
  const alone = phrase.first === phrase.head
  if (kindAt(view, at) === Kind.relative) {
    if (kind === Kind.noun || (lower === 'what' && kind !== Kind.pronoun)) return
    const isVerb =
      kindAt(view, phrase.head) === Kind.plural && (lower === 'who' || mayBeVerb(view, phrase.head))
    return isVerb ? undefined : phrase
  }
  if (alone && kind === Kind.determiner && lower === 'how') return
  const object = alone && kind === Kind.pronoun && !isNominative(scene, phrase)
  return object && words.timing.has(lower) ? undefined : phrase
}
