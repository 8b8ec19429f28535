import {Kind} from '@copydesk/core'
import {type NounPhrase, nounPhraseFrom} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const ABOUT = /^(?:least|about|over|around|nearly|almost|been)$/
const NOTHING = /^(?:nothing|something|anything|everything|nobody|somebody)$/

/** Past “more than”, “at least”, “also”, “been”. */
const beginsAt = (view: SentenceView, verb: number): number => {
  let at = verb + 1
  if (/^(?:more|fewer|less)$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === 'than') at += 2
  for (; joinAt(view, at) === 'space'; at++) {
    const isAt = lowerAt(view, at) === 'at' && lowerAt(view, at + 1) === 'least'
    if (!isAt && kindAt(view, at) !== Kind.adverb && !ABOUT.test(lowerAt(view, at))) break
  }
  return at
}

/** “There are a man and a woman”; not “there is hope, but”. */
const goesOn = (view: SentenceView, next: number): boolean =>
  kindAt(view, next) === Kind.coordinator ? lowerAt(view, next) !== 'but' : joinAt(view, next) === 'comma'

/** Gives what there is: “there are two ministers”, “there has been no news”. */
export const existingSubject = ({view, words}: Scene, verb: number): NounPhrase | undefined => {
  const at = beginsAt(view, verb)
  if (joinAt(view, at) !== 'space') return
  const phrase = nounPhraseFrom(view, at)
  const count = phrase && numberOf(view, phrase, words)
  if (!count) return
  if (kindAt(view, phrase.head) === Kind.pronoun) return NOTHING.test(lowerAt(view, at)) ? phrase : undefined
  const next = phrase.head + 1
  if (kindAt(view, next) === Kind.number) return
  return count === 'one' && goesOn(view, next) ? undefined : phrase
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
