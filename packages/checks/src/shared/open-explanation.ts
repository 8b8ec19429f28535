import {type Finding, Kind} from '@copydesk/core'
import {commaBefore} from './comma-before.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {isNoun, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** Whether a comma with a verb behind it closes what stands from a place on: “spokesman for the party, said”. */
const isClosed = (view: SentenceView, from: number): boolean => {
  for (let at = from + 1; at < view.last; at++) {
    if (joinAt(view, at) === 'comma') return isFiniteVerb(view, at)
    if (joinAt(view, at) !== 'space' || isFiniteVerb(view, at)) return false
  }
  return false
}

/** “a former captain”, “the head of”; not “a day later”, and not “Donald Trump the candidate”. */
const isRole = (view: SentenceView, at: number, isLong: boolean, times: ReadonlySet<string>): boolean => {
  const phrase = nounPhraseFrom(view, at)
  if (!phrase || times.has(lowerAt(view, phrase.head))) return false
  return lowerAt(view, at) !== 'the' || (isLong && kindAt(view, phrase.head + 1) === Kind.preposition)
}

/** Whether what stands behind a name explains it. */
const explains = (view: SentenceView, at: number, isLong: boolean, times: ReadonlySet<string>): boolean => {
  const lower = lowerAt(view, at)
  if (/^(?:who|whose|which)$/.test(lower)) return isLong
  if (/^(?:an?|the)$/.test(lower)) return isRole(view, at, isLong, times)
  const describes = isNoun(view, at) || kindAt(view, at) === Kind.participle
  return isLong && describes && kindAt(view, at + 1) === Kind.preposition && isClosed(view, at)
}

/** “Kerik a former commissioner of police, was”: what explains the name that opens a sentence and ends at a place, with no comma before it. */
export const openExplanation = (
  view: SentenceView,
  end: number,
  times: ReadonlySet<string>,
): Finding | undefined => {
  const {words, first, last} = view
  const next = words[end]
  if (!next || end >= last || next.gap !== ' ' || next.form.shape !== 'lower') return
  if (!explains(view, end, end > first + 1, times)) return
  return commaBefore(next, `Open the explanation with a comma before “${next.text}”`)
}
