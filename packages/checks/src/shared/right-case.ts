import {capitalised, type Document, type Word} from '@copydesk/core'
import {isHouseWord, wordsOfDraft} from './attested.ts'
import {leadsOn} from './capital-context.ts'
import {startsUpper} from './letter-case.ts'

interface Casings {
  readonly lower: string
  readonly title: string
  readonly lowerKnown: boolean
  readonly titleKnown: boolean
}

const casingsOf = (text: string, document: Document): Casings => {
  const {lexicon} = document
  const lower = text.replaceAll('’', "'").toLowerCase()
  const title = capitalised(lower)
  const draft = wordsOfDraft(document)
  const titleKnown = lexicon.suggestible(title) || lexicon.names(title) !== 0 || draft.has(title)
  return {
    lower,
    title,
    lowerKnown: lexicon.has(lower),
    titleKnown: titleKnown || isHouseWord(document, title),
  }
}

const STOP = /[.!?]/
/** “aVIATION”: a caps lock that was on; “nAtional”: a shift key that came late. */
const CAPS_LOCK = /^\p{Ll}\p{Lu}{2,}$/u
const SHIFT = /^\p{Ll}\p{Lu}\p{Ll}*$/u

/** Gives the word with a small l for a capital I inside it, where that is a word: peopIe. */
export const withL = (text: string, {lexicon}: Document): readonly string[] => {
  const fix = text.charAt(0) + text.slice(1).replaceAll('I', 'l')
  return fix !== text && lexicon.suggestible(fix.toLowerCase()) && !/\p{Lu}/u.test(fix.slice(1)) ? [fix] : []
}

/** The best attested casing; both where the first letter’s own capital may have been meant. `named`: a capital is due, or likely, where it stands. */
export const rightCase = (
  text: string,
  document: Document,
  named: boolean,
  first: boolean,
): readonly string[] => {
  const {lower, title, lowerKnown, titleKnown} = casingsOf(text, document)
  // “BBc”, “NAto”
  const upper = lower.toUpperCase()
  if (!lowerKnown && /^\p{Lu}{2}/u.test(text) && document.lexicon.suggestible(upper))
    return titleKnown ? [upper, title] : [upper]
  const onlyName = !lowerKnown && titleKnown
  if (onlyName || (first && (lowerKnown || titleKnown))) return [title]
  if (!lowerKnown) return withL(text, document)
  if (CAPS_LOCK.test(text)) return [title, lower]
  if (named && (startsUpper(text) || SHIFT.test(text))) return [title, lower]
  if (!startsUpper(text)) return [lower]
  const draft = wordsOfDraft(document)
  return (draft.get(title) ?? 0) > (draft.get(lower) ?? 0) ? [title, lower] : [lower, title]
}

const isBeside = (document: Document, at: number, other: number): boolean => {
  const word = document.words[at]
  const near = document.words[other]
  if (!word || near?.sentence !== word.sentence || (at > other ? word : near).gap !== ' ') return false
  return (
    near.form.shape !== 'lower' &&
    startsUpper(near.text) &&
    document.sentences[near.sentence]?.firstWord !== other
  )
}

/** Part of a longer name: “Middle eAst”, “Hall of FAme”, but not “The AIrcraft”; or behind a full stop. */
export const isNamed = (document: Document, {index, gap}: Word): boolean =>
  STOP.test(gap) ||
  isBeside(document, index, index - 1) ||
  isBeside(document, index, index + 1) ||
  (document.words[index + 1]?.form.lower === 'of' && leadsOn(document, index, 1)) ||
  (document.words[index - 1]?.form.lower === 'of' && leadsOn(document, index, -1))
