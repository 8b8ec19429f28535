import {Kind} from '@copydesk/core'
import {nounPhraseAt} from './noun-phrase.ts'
import {isVerbal} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** A verb and whether it has an object of its own right behind it. */
export interface Governor {
  readonly at: number
  readonly hasObject: boolean
}

const JOINING: readonly number[] = [Kind.preposition, Kind.coordinator]
const isJoining = (view: SentenceView, at: number): boolean =>
  (JOINING.includes(kindAt(view, at)) || lowerAt(view, at) === 'as') && joinAt(view, at) === 'space'

const BEING = /^(?:is|are|was|were|be|been|being)$/
/** A longer row of phrases is not followed. */
const LONGEST_ROW = 6

/** Gives the place of the form of “be” before a verb: “was taken”, “were safely flown”. */
export const beingBefore = (view: SentenceView, verb: number): number | undefined => {
  const before = kindAt(view, verb - 1) === Kind.adverb ? verb - 2 : verb - 1
  return BEING.test(lowerAt(view, before)) ? before : undefined
}

/**
 * Gives the verb that a noun hangs on, past the phrases between: “gave the head of the school”, “wrote on our hearts”.
 * Undefined where the row of phrases begins with something else.
 */
export const governorOf = (view: SentenceView, noun: number): Governor | undefined => {
  let head = noun
  for (let row = 0; row < LONGEST_ROW; row++) {
    const first = nounPhraseAt(view, head)?.first ?? head
    if (joinAt(view, first) !== 'space') return
    const before = first - 1
    if (isVerbal(kindAt(view, before))) return {at: before, hasObject: true}
    if (!isJoining(view, before)) return
    head = before - 1
    // and on their families
    while (
      isJoining(view, head) ||
      (kindAt(view, head) === Kind.adverb && joinAt(view, head + 1) === 'space')
    )
      head--
    if (isVerbal(kindAt(view, head))) return {at: head, hasObject: false}
  }
  return
}

/** Whether a verb’s object may stand behind a phrase that hangs on it: “wrote on our hearts”, but “was written on our hearts”. */
export const awaitsObject = (view: SentenceView, governor: Governor | undefined): boolean =>
  governor !== undefined && !governor.hasObject && beingBefore(view, governor.at) === undefined
