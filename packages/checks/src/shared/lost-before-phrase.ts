import {type Document, Kind, Names} from '@copydesk/core'
import {endsWithoutVerb, finiteGroups, hasVerbBefore} from './clause-verbs.ts'
import {awaitsObject, governorOf} from './governing-verb.ts'
import type {LostWordLists} from './lost-at.ts'
import {isName, type NounPhrase, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'
import {isSureNoun} from './sure-noun.ts'

const DETERMINED = /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those)$/
/** “The more”, “a size”, “the same way”: what stands behind a noun by itself. */
const OTHERWISE =
  /^(?:more|less|little|minimum|maximum|total|mean|average|thousand|hundred|million|dozen|lot|bit|better|worse|fewer|greater|easier|harder|sooner|later|same|way|like|likes|size|length|width|height|weight|age|colou?r|equivalent|moment|minute|second)$/
/** “The world over”, “a pound higher”, “a mile long”. */
const AFTERTHOUGHT =
  /^(?:over|round|higher|lower|more|less|apart|each|long|high|wide|deep|tall|thick|away|off|ago)$/

/** “The band the Grateful Dead”: a name says what the noun is; a place or a noun’s own members do not. */
const isApposed = ({lexicon}: Document, view: SentenceView, {head}: NounPhrase): boolean =>
  isName(view, head) && (lexicon.names(view.words[head]?.form.plain ?? '') & Names.place) === 0

/** “The cause the fire was not known”: the sentence opens with a noun that has no verb of its own, since one verb has but one subject. */
const isSubjectCut = (view: SentenceView, at: number): boolean => {
  if (nounPhraseAt(view, at - 1)?.first !== view.first || hasVerbBefore(view, at)) return false
  return finiteGroups(view, at) === 1
}

/** “A report the fire.”: neither the object of a verb before it nor the subject of one behind. */
const isLoose = (
  view: SentenceView,
  at: number,
  {head}: NounPhrase,
  twofold: ReadonlySet<string>,
): boolean => {
  const governor = governorOf(view, at - 1)
  if (awaitsObject(view, governor)) return false
  // Is a hot dog a sandwich?
  if (governor && joinAt(view, governor.at) !== 'space') return false
  const first = nounPhraseAt(view, at - 1)?.first ?? at - 1
  // gave her pupils a treat
  for (let place = governor?.at ?? Math.max(view.first, first - 2); place < at; place++)
    if (twofold.has(lowerAt(view, place))) return false
  return hasVerbBefore(view, at) && endsWithoutVerb(view, head + 1, governor !== undefined)
}

/** “With a child the sole survivor”, “18 pupils a class”. */
const isSet = (view: SentenceView, at: number): boolean => {
  const first = nounPhraseAt(view, at - 1)?.first ?? at - 1
  if (/^an?$/.test(lowerAt(view, at)) && kindAt(view, first) === Kind.number) return true
  return joinAt(view, first) === 'space' && lowerAt(view, first - 1) === 'with'
}

/** Whether a word is lost between a noun and the phrase behind it: “a solution the crisis”, “supporters the mayor”. */
export const isLostBeforePhrase = (
  document: Document,
  view: SentenceView,
  at: number,
  {twofold, times, amounts}: LostWordLists,
): boolean => {
  if (!DETERMINED.test(lowerAt(view, at)) || !isSureNoun(view, at - 1)) return false
  const noun = lowerAt(view, at - 1)
  const phrase = nounPhraseFrom(view, at)
  if (!phrase || phrase.head === at || setOf(times).has(noun) || setOf(amounts).has(noun)) return false
  const head = lowerAt(view, phrase.head)
  if (OTHERWISE.test(lowerAt(view, at + 1)) || OTHERWISE.test(head) || setOf(times).has(head)) return false
  // a panel the membership of which
  if (/^of wh(?:ich|om)$/.test(`${lowerAt(view, phrase.head + 1)} ${lowerAt(view, phrase.head + 2)}`))
    return false
  if (AFTERTHOUGHT.test(lowerAt(view, phrase.head + 1)) || isApposed(document, view, phrase)) return false
  if (isSet(view, at)) return false
  return isSubjectCut(view, at) || isLoose(view, at, phrase, setOf(twofold))
}
