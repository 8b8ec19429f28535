import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  Names,
  type Paragraph,
  type Word,
  wholeDocument,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {isHouseWord, wordsOfSources} from './shared/attested.ts'
import {byLexicon} from './shared/by-lexicon.ts'
import {nameCorrections} from './shared/corrections.ts'
import {startsUpper} from './shared/letter-case.ts'
import {NearSpellings} from './shared/near-spellings.ts'

type Options = {readonly endings: readonly string[]}

interface Name {
  readonly text: string
  readonly places: readonly Word[]
}

const SHORTEST = 5
const SHORTEST_PAIR = 4
/** A place or people that is known this well is the one that was meant. */
const FAMOUS = 2.6

const baseOf = (plain: string): string => (plain.endsWith("'s") ? plain.slice(0, -2) : plain)

const isCapitalised = ({shape}: Form): boolean => shape === 'capitalised'

const isCandidate = ({text, lower}: Form, {lexicon}: Document): boolean =>
  text.length >= SHORTEST_PAIR &&
  !text.includes('-') &&
  !text.includes('.') &&
  (text.length >= SHORTEST || !lexicon.has(lower))

/** The capitalised words of a draft that are no common words, by spelling without possessives. */
const namesOf = (document: Document): ReadonlyMap<string, Name> => {
  const found = new Map<string, {text: string; places: Word[]}>()
  const bases = new Map<Form, string | undefined>()
  for (const word of wordsWhere(document, isCapitalised)) {
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

/** Without accents: Erdoğan and Erdogan are for other rules. */
const bare = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Demonyms, plurals and feminine forms of one name are no slips of each other. */
const isInflection = (a: string, b: string, endings: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && endings.includes(long.slice(short.length))) return true
  return a.slice(0, -1) === b.slice(0, -1)
}

const isWord = byLexicon((name, lexicon) => lexicon.has(name))
const isListed = byLexicon((name, lexicon) => lexicon.has(name) || lexicon.names(name) !== 0)
const isCommonWord = byLexicon((name, lexicon) => lexicon.has(name.toLowerCase()))

const isKnown = (name: string, document: Document): boolean =>
  isListed(name, document.lexicon) || isHouseWord(document, name)

/** “President”, “Council”: what names may be slips of, and no slip of one. */
const isCommon = (name: string, {lexicon}: Document): boolean => isCommonWord(name, lexicon)

/** The word beside it, where that is a name: Starmer of both Keir and Kier. */
const surnames = ({places}: Name, {words}: Document): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const {index} of places) {
    const next = words[index + 1]
    if (next?.gap === ' ' && startsUpper(next.text)) found.add(baseOf(next.form.plain))
  }
  return found
}

const shareSurname = (a: Name, b: Name, document: Document): boolean => {
  const ofB = surnames(b, document)
  return [...surnames(a, document)].some((surname) => ofB.has(surname))
}

/** Whether the draft’s `other` is what `name` should be. */
const isSlipOf = (name: Name, other: Name, document: Document, {endings}: Options): boolean => {
  if (isInflection(name.text, other.text, endings) || other.places.length <= name.places.length) return false
  if (wordsOfSources(document).has(name.text) || bare(name.text) === bare(other.text)) return false
  if (shareSurname(name, other, document)) return other.places.length > 1 || isKnown(other.text, document)
  if (isKnown(name.text, document) || name.text.length < SHORTEST) return false
  return other.places.length >= 2 && name.text.charAt(0) === other.text.charAt(0)
}

const inDraft = (
  name: Name,
  near: NearSpellings,
  names: ReadonlyMap<string, Name>,
  document: Document,
  options: Options,
): string | undefined => {
  let best: Name | undefined
  for (const text of near.near(name.text)) {
    const other = names.get(text)
    if (!other || !isSlipOf(name, other, document, options)) continue
    if (!best || other.places.length > best.places.length) best = other
  }
  return best?.text
}

/** Part of a longer name (Barry Comden, Muhammadu Buhari), but not South Koera. */
const besideName = ({index}: Word, {words, lexicon}: Document): boolean =>
  [words[index - 1], words[index + 1]].some((other, side) => {
    const gap = side === 0 ? words[index]?.gap : other?.gap
    return other !== undefined && gap === ' ' && startsUpper(other.text) && !lexicon.has(other.form.lower)
  })

/** Ukriane, Portugese: no name, and one slip from a well-known place or people. */
const inLists = ({text, places}: Name, document: Document): string | undefined => {
  const {lexicon} = document
  if (text.length < SHORTEST + 1 || places.length > 2 || isKnown(text, document)) return
  if (places.some((word) => besideName(word, document))) return
  const [best, next] = nameCorrections(text.toLowerCase(), lexicon)
  // “Londons mayor” has lost an apostrophe.
  if (!best || best.zipf < FAMOUS || text === `${best.form}s`) return
  const famous = (lexicon.names(best.form) & (Names.place | Names.demonym)) !== 0
  return famous && best.form.charAt(0) === text.charAt(0) && (!next || next.score < best.score - 1)
    ? best.form
    : undefined
}

const findingOf = (name: Name, right: string, message: string): readonly Finding[] =>
  name.places.map(({start}) => ({span: {start, end: start + name.text.length}, message, fix: right}))

const find = function* (document: Document, options: Options): Generator<Finding> {
  const names = namesOf(document)
  const near = new NearSpellings()
  for (const {text, places} of names.values())
    if (places.length > 1 || !isWord(text, document.lexicon)) near.add(text)
  for (const name of names.values()) {
    if (isCommon(name.text, document)) continue
    const other = inDraft(name, near, names, document, options)
    if (other !== undefined) yield* findingOf(name, other, `“${name.text}” is elsewhere “${other}”`)
    else {
      const place = inLists(name, document)
      if (place !== undefined) yield* findingOf(name, place, `Write “${place}”, not “${name.text}”`)
    }
  }
}

const beginsUpper = ({text}: Form): boolean => startsUpper(text)

const regards = (document: Document, paragraph: Paragraph): string =>
  wordsAround(document, paragraph, {test: isCapitalised, reach: 1, beside: beginsUpper})

/** Finds a name that is one slip away from the draft’s own better attested one, or from a well-known place. */
export const nameSlip: DocumentCheck<Options> = wholeDocument(find, regards)
