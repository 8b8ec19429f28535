import {Kind, Tags} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {endsWithoutVerb} from './clause-verbs.ts'
import {beingBefore} from './governing-verb.ts'
import type {LostWordLists} from './lost-at.ts'
import {isName, type NounPhrase, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

const DETERMINED = /^(?:the|a|an|his|her|its|their)$/
const NEXT = /^(?:same|way|next|following|previous|last|first|second|number|lot|bit|little|more|less)$/
const REACH = 3
const OPENS_TURNED: ReadonlySet<number> = new Set([Kind.preposition, Kind.there, Kind.adverb])

/** “The same day”, “a week later”: when something was done. */
const isTime = (view: SentenceView, at: number, times: ReadonlySet<string>): boolean => {
  if (NEXT.test(lowerAt(view, at + 1))) return true
  for (let place = at; place <= at + REACH && joinAt(view, place) === 'space'; place++)
    if (times.has(lowerAt(view, place))) return true
  return false
}

/** “At the back of the hall was painted a sun”, “there was also set up a council”: the subject stands behind. */
const isTurned = (view: SentenceView, verb: number): boolean => {
  for (let at = view.first; at < verb; at++) if (kindAt(view, at) === Kind.there) return true
  if (!OPENS_TURNED.has(kindAt(view, view.first))) return false
  let at = verb - 1
  while (at > view.first && joinAt(view, at) === 'space') {
    const phrase = nounPhraseAt(view, at)
    if (
      phrase &&
      joinAt(view, phrase.first) === 'space' &&
      kindAt(view, phrase.first - 1) === Kind.preposition
    )
      at = phrase.first - 2
    else if (kindAt(view, at) === Kind.modal || kindAt(view, at) === Kind.adverb) at--
    else return false
  }
  return true
}

const DESCRIBING: ReadonlySet<number> = new Set([Kind.noun, Kind.plural, Kind.adjective])

/** “Were met thousands”, “was led Norway”, “was hit a lorry”: a phrase that can stand by itself, and is no adverb. */
const isWhole = (view: SentenceView, {first, head}: NounPhrase): boolean => {
  const {shape, lower} = view.words[first]?.form ?? {shape: 'other', lower: ''}
  if (DETERMINED.test(lower)) return head > first
  if (kindAt(view, head) === Kind.plural) {
    for (let at = first; at <= head; at++) if (!DESCRIBING.has(kindAt(view, at))) return false
    return shape === 'lower'
  }
  return isName(view, first) && shape !== 'lower' && !weekdays.has(lower) && !months.has(lower)
}

/** Whether a word is lost between a passive and what stands behind it: “was launched the ministry”, “were injured the crash”. */
export const isLostBehindPassive = (
  view: SentenceView,
  at: number,
  {times, complemented}: LostWordLists,
): boolean => {
  const verb = at - 1
  // too crowded a street
  if (/^(?:too|so|as|how)$/.test(lowerAt(view, verb - 1))) return false
  if (joinAt(view, verb) !== 'space') return false
  if (((view.words[verb]?.form.tags ?? 0) & Tags.participle) === 0) return false
  if (kindAt(view, verb) !== Kind.participle && kindAt(view, verb) !== Kind.past) return false
  const being = beingBefore(view, verb)
  if (being === undefined || setOf(complemented).has(lowerAt(view, verb))) return false
  // It was agreed a vote would be held
  if (being <= view.first || lowerAt(view, being - 1) === 'it' || isTurned(view, being)) return false
  const phrase = nounPhraseFrom(view, at)
  if (!phrase || !isWhole(view, phrase) || isTime(view, at, setOf(times))) return false
  // until it was settled the mayor would wait
  return endsWithoutVerb(view, phrase.head + 1, true)
}
