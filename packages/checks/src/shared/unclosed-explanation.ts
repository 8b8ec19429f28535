import {type Finding, Kind, Tags} from '@copydesk/core'
import {commaBefore} from './comma-before.ts'
import {isFiniteVerb, mayBeFinite} from './finite-verb.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const BE = /^(?:is|was|are|were)$/

/** Whether a word says how something is, so that no subject can end on it: “23 years old”. */
const isDescribing = (kind: number): boolean => kind === Kind.adjective || kind === Kind.number

/** “Won” may seem a participle. */
const mayBePast = (view: SentenceView, at: number): boolean =>
  kindAt(view, at) === Kind.past ||
  (kindAt(view, at) === Kind.participle && ((view.words[at]?.form.tags ?? 0) & Tags.past) !== 0)

/** Whether the verb at a place has no subject of its own right before it: “who is 23 years old won”, not “who is the man police said”. */
const standsAlone = (view: SentenceView, verb: number, from: number): boolean => {
  if (isDescribing(kindAt(view, verb - 1))) return true
  const phrase = nounPhraseAt(view, verb - 1)
  if (!phrase || !isNoun(view, verb - 1)) return false
  const before = phrase.first - 1
  return phrase.first <= from || kindAt(view, before) === Kind.preposition || BE.test(lowerAt(view, before))
}

/** “who is”, “who lives in”: no verb that another clause may follow. */
const isSimpleClause = (view: SentenceView, verb: number): boolean =>
  BE.test(lowerAt(view, verb)) ||
  (mayBeFinite(view, verb) &&
    !/^sa(?:id|ys)$/.test(lowerAt(view, verb)) &&
    kindAt(view, verb + 1) === Kind.preposition)

/** “Reed, a spokesman said on Monday, was ill”: what says who says it. */
const isAside = (view: SentenceView, verb: number): boolean => {
  if (joinAt(view, verb + 1) !== 'space') return true
  if (lowerAt(view, verb) !== 'said') return false
  for (let at = verb + 1; at <= view.last; at++) if (joinAt(view, at) === 'comma') return true
  return false
}

const STOPS: ReadonlySet<number> = new Set([
  Kind.coordinator,
  Kind.subordinator,
  Kind.relative,
  Kind.pronoun,
  Kind.there,
])

/** The verb that goes on with the sentence behind an explanation that no comma closes. */
const verbBehind = (view: SentenceView, from: number): number | undefined => {
  for (let at = from + 1; at < view.last; at++) {
    if (joinAt(view, at) !== 'space' || STOPS.has(kindAt(view, at)) || lowerAt(view, at) === 'whose') return
    const isPast = mayBePast(view, at) && isDescribing(kindAt(view, at - 1))
    if (isPast || isFiniteVerb(view, at))
      return standsAlone(view, at, from) && !isAside(view, at) ? at : undefined
  }
  return
}

/** From where the words that explain a name hold no verb of their own: behind “who is”, “who lives”, from “a former commissioner” on. */
const explanationFrom = (
  view: SentenceView,
  at: number,
  isLong: boolean,
  times: ReadonlySet<string>,
): number | undefined => {
  const lower = lowerAt(view, at)
  if (lower === 'who') return isSimpleClause(view, at + 1) ? at + 1 : undefined
  const isPhrase = /^an?$/.test(lower) || (isLong && lower === 'the')
  const phrase = isPhrase ? nounPhraseFrom(view, at) : undefined
  return phrase && !times.has(lowerAt(view, phrase.head)) ? at : undefined
}

/** “Warholm, who is 23 years old won gold”, “Kerik, a former commissioner was pardoned”: what explains the name that opens a sentence and ends at a place, with no comma behind it. */
export const unclosedExplanation = (
  view: SentenceView,
  end: number,
  times: ReadonlySet<string>,
): Finding | undefined => {
  if (joinAt(view, end) !== 'comma') return
  const from = explanationFrom(view, end, end > view.first + 1, times)
  const at = from === undefined ? undefined : verbBehind(view, from)
  const verb = view.words[at ?? -1]
  return verb && commaBefore(verb, `Close the explanation with a comma before “${verb.text}”`)
}
