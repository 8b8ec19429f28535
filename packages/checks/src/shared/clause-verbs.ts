import {Kind, Tags} from '@copydesk/core'
import {isHelping, mayBeFinite} from './finite-verb.ts'
import {isVerbal} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const CONTRACTED = /n't$|'(?:s|re|ve|d|ll|m)$/
const ENDS_CLAUSE: ReadonlySet<number> = new Set([Kind.relative, Kind.subordinator, Kind.to])

/** Whether a word could be a verb with a subject in some reading of its sentence. */
const couldBeFinite = (view: SentenceView, at: number): boolean => {
  if (kindAt(view, at - 1) === Kind.to && joinAt(view, at) === 'space') return false
  if (mayBeFinite(view, at) || isHelping(view, at) || CONTRACTED.test(lowerAt(view, at))) return true
  const form = view.words[at]?.form
  if (!form?.known) return form?.shape === 'lower'
  const kind = kindAt(view, at)
  if (kind === Kind.verb) return true
  if (kind === Kind.participle) return (form.tags & Tags.past) !== 0
  return (kind === Kind.noun || kind === Kind.plural) && (form.tags & (Tags.verbS | Tags.past)) !== 0
}

/** “May have”, “will not be”. */
const isHelped = (view: SentenceView, at: number): boolean => {
  const before = kindAt(view, at - 1) === Kind.adverb ? at - 2 : at - 1
  return kindAt(view, before) === Kind.modal || isHelping(view, before)
}

/** How many verbs with their helpers, at most, the words from a place to the sentence's end may have that have a subject. */
export const finiteGroups = (view: SentenceView, from: number): number => {
  let groups = 0
  let isInside = false
  for (let at = from; at <= view.last; at++) {
    // what they lay down is
    const isNew = isHelping(view, at) && !isHelped(view, at)
    const goesOn: boolean = isInside && joinAt(view, at) === 'space' && !isNew
    const isVerb: boolean = couldBeFinite(view, at)
    if (isVerb && !goesOn) groups++
    isInside = isVerb || (goesOn && (isVerbal(kindAt(view, at)) || kindAt(view, at) === Kind.adverb))
  }
  return groups
}

/** Whether a clause ends without a verb behind a place, at “and” at the latest where one is asked to stop there. */
export const endsWithoutVerb = (view: SentenceView, from: number, stopsAtAnd: boolean): boolean => {
  for (let at = from; at <= view.last; at++) {
    const kind = kindAt(view, at)
    if (joinAt(view, at) !== 'space' || ENDS_CLAUSE.has(kind)) return true
    if (stopsAtAnd && kind === Kind.coordinator) return true
    if (isVerbal(kind) || couldBeFinite(view, at)) return false
  }
  return true
}

/** Whether a verb stands in the sentence before a place. */
export const hasVerbBefore = (view: SentenceView, before: number): boolean => {
  for (let at = view.first; at < before; at++)
    if (isVerbal(kindAt(view, at)) || kindAt(view, at) === Kind.modal) return true
  return false
}
