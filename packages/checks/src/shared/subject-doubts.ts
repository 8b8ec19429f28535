import {Kind} from '@copydesk/core'
import {nounPhraseAt} from './noun-phrase.ts'
import type {Count} from './phrase-number.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import type {VerbForm} from './verb-pairs.ts'

const HEAVY = 3
const MIDDLING = 1.5
const SLIGHT = 0.7
/** What stands so far before the head may be joined to it, or be what is done to it. */
const NEAR_JOINT = 3
const NEAR_DOING = 4

const DONE: ReadonlySet<number> = new Set([Kind.past, Kind.participle, Kind.verbS, Kind.verb, Kind.modal])

/** “Jo and Ann was” is seldom right, “wealth and health are” mostly is. */
const jointDoubt = (isNear: boolean, count: Count): number => (isNear && count === 'many' ? HEAVY : SLIGHT)

/** “The place of the one, and that of the other, were” */
const isBetweenCommas = (view: SentenceView, joint: number, verb: number): boolean =>
  joinAt(view, joint) === 'comma' && joinAt(view, verb) === 'comma'

/** Doubts by what stands before the verb: what is joined may be two, what is done to many is one, “the boats that the owner bought are”. */
const doubtsBefore = (view: SentenceView, head: number, verb: number, {count, isOpen}: VerbForm): number => {
  // “Points that touch a word look”
  const first = isOpen ? (nounPhraseAt(view, head)?.first ?? head) : view.first
  let joint = 0
  let doing = 0
  let owned = 0
  let isDone = false
  for (let at = verb - 1; at >= view.first; at--) {
    const kind = kindAt(view, at)
    if (kind === Kind.coordinator) joint = Math.max(joint, jointDoubt(at >= head - NEAR_JOINT, count))
    if (kind === Kind.coordinator && count === 'many' && isBetweenCommas(view, at, verb)) joint = 2 * HEAVY
    if (kind === Kind.gerund && count === 'one' && at >= head - NEAR_DOING) doing = HEAVY
    if (at > head && DONE.has(kind)) isDone = true
    const isRelative = kind === Kind.relative || lowerAt(view, at) === 'that'
    if ((isDone || at < first - 1) && isRelative && at < head && at >= head - NEAR_JOINT) owned = HEAVY
  }
  return joint + doing + owned
}

const DESCRIBING: ReadonlySet<number> = new Set([Kind.adjective, Kind.adverb, Kind.participle])

/** Gives how much surer it must be that a verb is wrong where its subject may be another. */
export const doubtsOf = (view: SentenceView, head: number, verb: number, form: VerbForm): number => {
  const before = kindAt(view, verb - 1)
  const isWho = lowerAt(view, verb - 1) === 'who'
  const loose = form.isOpen ? MIDDLING : isWho ? 0 : SLIGHT
  const seldom = form.count === 'one' ? SLIGHT : 0
  const beside = DESCRIBING.has(before) ? MIDDLING : before === Kind.relative ? loose : 0
  return seldom + beside + doubtsBefore(view, head, verb, form)
}
