import {type Document, Kind, Names} from '@copydesk/core'
import {awaitsObject, governorOf} from './governing-verb.ts'
import type {LostWordLists} from './lost-at.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'
import {isSureNoun} from './sure-noun.ts'

const isPlace = ({lexicon}: Document, view: SentenceView, at: number): boolean => {
  const form = view.words[at]?.form
  if (form?.shape !== 'capitalised') return false
  return (lexicon.names(form.plain) & (Names.place | Names.forename | Names.demonym)) === Names.place
}

/** The last word of a place's name: New South Wales. */
const endOf = (view: SentenceView, first: number): number => {
  let at = first
  while (
    at < view.last &&
    joinAt(view, at + 1) === 'space' &&
    view.words[at + 1]?.form.shape === 'capitalised'
  )
    at++
  return at
}

const GOES_ON: ReadonlySet<number> = new Set([
  Kind.preposition,
  Kind.coordinator,
  Kind.subordinator,
  Kind.relative,
])
const WHEN = /^(?:last|this|next|today|tomorrow|yesterday|earlier|later|after|before|since|when|where)$/

/** Whether a name ends its phrase: “the mayor London, who”; not “the weekend Jakarta report”, “indications Seoul may bow”. */
const endsPhrase = (view: SentenceView, last: number): boolean =>
  last === view.last ||
  joinAt(view, last + 1) !== 'space' ||
  GOES_ON.has(kindAt(view, last + 1)) ||
  WHEN.test(lowerAt(view, last + 1))

/** Whether a word is lost between a noun and the place behind it: “the mayor London”, “refugees Syria”. */
export const isLostBeforePlace = (
  document: Document,
  view: SentenceView,
  at: number,
  {twofold, times, naming}: LostWordLists,
): boolean => {
  if (!isPlace(document, view, at) || !isSureNoun(view, at - 1)) return false
  const noun = lowerAt(view, at - 1)
  if (noun.includes('-') || setOf(naming).has(noun) || setOf(times).has(noun)) return false
  const last = endOf(view, at)
  if (last > at && !isPlace(document, view, last)) return false
  if (/['’]s?$/.test(lowerAt(view, last)) || !endsPhrase(view, last)) return false
  const governor = governorOf(view, at - 1)
  if (awaitsObject(view, governor)) return false
  return governor === undefined || !setOf(twofold).has(lowerAt(view, governor.at))
}
