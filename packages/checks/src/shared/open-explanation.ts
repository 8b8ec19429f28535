import {type Document, type Finding, Kind} from '@copydesk/core'
import {commaBefore} from './comma-at.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {isNoun, nounPhraseFrom} from './noun-phrase.ts'
import {isPersonAt, nameEnd} from './opening-name.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {isTime} from './time-noun.ts'

/** Whether a comma with a verb behind it closes what stands from a place on: “spokesman for the party, said”. */
const isClosed = (view: SentenceView, from: number): boolean => {
  for (let at = from + 1; at < view.last; at++) {
    if (joinAt(view, at) === 'comma') return isFiniteVerb(view, at)
    if (joinAt(view, at) !== 'space' || isFiniteVerb(view, at)) return false
  }
  return false
}

/** “a former captain”, “the head of”; not “a day later”, and not “Donald Trump the candidate”. */
const isRole = (view: SentenceView, at: number, isDefinite: boolean, isLong: boolean): boolean => {
  const phrase = nounPhraseFrom(view, at)
  if (!phrase || isTime(view, phrase.head)) return false
  return !isDefinite || (isLong && kindAt(view, phrase.head + 1) === Kind.preposition)
}

/** Whether what stands behind a name explains it. */
const explains = (view: SentenceView, at: number, isLong: boolean): boolean => {
  const lower = lowerAt(view, at)
  if (/^(?:who|whose|which)$/.test(lower)) return isLong
  if (/^(?:an?|the)$/.test(lower)) return isRole(view, at, lower === 'the', isLong)
  const describes = isNoun(view, at) || kindAt(view, at) === Kind.participle
  return isLong && describes && kindAt(view, at + 1) === Kind.preposition && isClosed(view, at)
}

/** “Kerik a former commissioner of police, was”: what explains the name that opens a sentence, with no comma before it. */
export const openExplanation = (document: Document, view: SentenceView): Finding | undefined => {
  const {words, first, last} = view
  const end = nameEnd(view, first)
  const next = words[end]
  if (end === first || !next || end >= last || next.gap !== ' ' || next.form.shape !== 'lower') return
  if (!isPersonAt(document, view, first, end) || !explains(view, end, end > first + 1)) return
  return commaBefore(next, `Open the explanation with a comma before “${next.text}”`)
}
