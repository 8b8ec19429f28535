import {Kind} from '@copydesk/core'
import {type NounPhrase, nounPhraseFrom} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'

/** Gives what there is: “there are two ministers”, “there has been no news”. */
export const existingSubject = ({view, words}: Scene, verb: number): NounPhrase | undefined => {
  let at = verb + 1
  while (joinAt(view, at) === 'space' && (kindAt(view, at) === Kind.adverb || lowerAt(view, at) === 'been'))
    at++
  if (joinAt(view, at) !== 'space') return
  const phrase = nounPhraseFrom(view, at)
  const count = phrase && numberOf(view, phrase, words)
  if (!count || kindAt(view, phrase.head) === Kind.pronoun) return
  const next = phrase.head + 1
  if (kindAt(view, next) === Kind.number) return
  if (count === 'many') return phrase
  // There are a man and a woman
  const more = joinAt(view, next) === 'comma' || kindAt(view, next) === Kind.coordinator
  return more ? undefined : phrase
}

/** Whether “do” stands before its subject: “only then do they go”. */
const isBeforePronoun = ({view, words}: Scene, verb: number): boolean =>
  lowerAt(view, verb).startsWith('do') &&
  joinAt(view, verb + 1) === 'space' &&
  words.nominative.has(lowerAt(view, verb + 1))

/** Whether a verb stands where a question or an inverted clause has it: “Does the”, “Why are the”, “only then do they”. */
export const isInverted = ({view, words}: Scene, verb: number, isBe: boolean): boolean => {
  const join = joinAt(view, verb)
  if (isBeforePronoun({view, words}, verb)) return true
  if (join !== 'space') return join === 'open'
  const before = lowerAt(view, verb - 1)
  return joinAt(view, verb - 1) === 'open' && (words.asking.has(before) || (before === 'what' && !isBe))
}

const GOES_ON: ReadonlySet<number> = new Set([Kind.verb, Kind.participle, Kind.past])

/** Gives the subject behind its verb: “does the minister know”, “why have the ministers left”. */
export const invertedSubject = ({view}: Scene, verb: number, isBe: boolean): NounPhrase | undefined => {
  const phrase = joinAt(view, verb + 1) === 'space' ? nounPhraseFrom(view, verb + 1) : undefined
  if (!phrase) return
  const next = phrase.head + 1
  const kind = kindAt(view, next)
  if (joinAt(view, next) !== 'space' || kind === Kind.coordinator) return
  return isBe || GOES_ON.has(kind) ? phrase : undefined
}
