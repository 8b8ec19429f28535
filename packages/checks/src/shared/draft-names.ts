import {type Document, type Form, type Lexicon, type Word, wordsWhere} from '@copydesk/core'
import {isHouseWord} from './attested.ts'
import {byLexicon} from './by-lexicon.ts'
import {startsUpper} from './letter-case.ts'

/** A name of the draft, with its places. */
export interface DraftName {
  readonly text: string
  readonly places: readonly Word[]
}

const SHORTEST = 5
const SHORTEST_PAIR = 4

const baseOf = (plain: string): string => (plain.endsWith("'s") ? plain.slice(0, -2) : plain)

/** “President”, “Council”: whether a name, whatever its capitals, is a word that people use; “kier” is none of them. */
export const isWord = (name: string, {suggestible}: Lexicon): boolean => suggestible(name.toLowerCase())

/** “Ortega-Lund”: each part of it with one capital, at its start. */
const DOUBLE = /^(?:\p{Lu}\p{Ll}+-){1,2}\p{Lu}\p{Ll}+$/u

/** Whether a form is written as a name is: with one capital, at its start, or at the start of each part. */
export const isNameForm = ({shape, plain}: Form): boolean =>
  shape === 'capitalised' || (shape === 'mixed' && DOUBLE.test(plain.replace(/'s$/, '')))

/** Whether a form is written with one capital, at its start. */
export const isCapitalised = ({shape}: Form): boolean => shape === 'capitalised'

const isCandidate = ({text, lower, shape}: Form, {lexicon}: Document): boolean =>
  text.length >= SHORTEST_PAIR &&
  (shape === 'mixed' || !text.includes('-')) &&
  !text.includes('.') &&
  (text.length >= SHORTEST || !isWord(lower, lexicon))

/** Gives the capitalised words of a draft by spelling, without possessives. */
export const namesOf = (document: Document): ReadonlyMap<string, DraftName> => {
  const found = new Map<string, {text: string; places: Word[]}>()
  const bases = new Map<Form, string | undefined>()
  for (const word of wordsWhere(document, isNameForm)) {
    const {form} = word
    if (!bases.has(form)) bases.set(form, isCandidate(form, document) ? baseOf(form.plain) : undefined)
    const text = bases.get(form)
    if (text === undefined || document.paragraphs[word.paragraph]?.kind === 'label') continue
    const name = found.get(text)
    if (name) name.places.push(word)
    else found.set(text, {text, places: [word]})
  }
  return found
}

const isListed = byLexicon(
  (name, lexicon) => lexicon.suggestible(name) || isWord(name, lexicon) || lexicon.names(name) !== 0,
)

/** Whether dictionaries, lists of names, the house or the sources have a name. */
export const isKnownName = (name: string, document: Document): boolean =>
  isListed(name, document.lexicon) || isHouseWord(document, name)

/** Whether a name is part of a longer one (Barry Comden, Muhammadu Buhari), but not South Koera. */
export const isBesideName = ({words, lexicon}: Document, {index}: Word): boolean =>
  [words[index - 1], words[index + 1]].some((other, side) => {
    const gap = side === 0 ? words[index]?.gap : other?.gap
    return other !== undefined && gap === ' ' && startsUpper(other.text) && !isWord(other.form.lower, lexicon)
  })
