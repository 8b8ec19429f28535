import {Kind} from '@copydesk/core'
import {isMarked, mayBeVerb, type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import {hasSubject, isNominative, type Owner, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'

/** Gives what a phrase behind “and” belongs to: “the minister and his aides are”, “he left and the aides were”. */
export const coordinated = (scene: Scene, phrase: NounPhrase, at: number): Owner => {
  const {view, words} = scene
  const lower = lowerAt(view, at)
  const alone = phrase.first === phrase.head
  if (lower === 'but') return alone && lowerAt(view, phrase.head) === 'that' ? undefined : phrase
  if (lower !== 'and') return
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
