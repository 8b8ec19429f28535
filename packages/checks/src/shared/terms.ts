import {
  type Document,
  type Form,
  findPhrase,
  hasWord,
  type Paragraph,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import type {Term} from './term.ts'
import {isOutOfCase} from './term-case.ts'
import {entriesOf, type TermEntry} from './term-entries.ts'
import {testFor} from './test-for.ts'
import {withoutPossessive} from './without-possessive.ts'

/** A term where it stands: the place of its first and last word, both inclusive. */
export interface TermPlace {
  readonly term: Term
  readonly first: number
  readonly last: number
}

const HAS_CAPITAL = /\p{Lu}/u

const isWord = (form: Form | undefined, wanted: string, last: boolean): boolean => {
  if (!form) return false
  const text = last ? withoutPossessive(form.plain) : form.plain
  if (!HAS_CAPITAL.test(wanted)) return text.toLowerCase() === wanted
  // Headlines in capitals are meant too.
  return text === wanted || (form.shape === 'upper' && text.toLowerCase() === wanted.toLowerCase())
}

const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((wanted, index) => {
    const word = words[at + index]
    if (index > 0 && (word?.paragraph !== words[at]?.paragraph || word?.gap.trim() !== '')) return false
    return isWord(word?.form, wanted, index === phrase.length - 1)
  })

/** Whether a longer phrase, in which the form is right, stands around it. */
const isExcepted = (words: readonly Word[], at: number, {words: own, unless}: TermEntry): boolean =>
  unless.some((phrase) => {
    for (let shift = 0; shift + own.length <= phrase.length; shift++) {
      const fits = phrase.every((wanted, index) => {
        const word = words[at - shift + index]
        return (
          word?.paragraph === words[at]?.paragraph && withoutPossessive(word?.form.lower ?? '') === wanted
        )
      })
      if (fits) return true
    }
    return false
  })

const isEntry = testFor(
  (entries: ReadonlyMap<string, readonly TermEntry[]>) =>
    ({lower}) =>
      entries.has(lower),
)

/** Tells whether a draft has a word that shows a term to be meant; looked for once a term. */
const meantIn = (document: Document): ((term: Term) => boolean) => {
  const known = new Map<Term, boolean>()
  return (term) => {
    if (!term.when) return true
    const answer = known.get(term) ?? term.when.some((wanted) => findPhrase(document, wanted) >= 0)
    known.set(term, answer)
    return answer
  }
}

/** Whether a paragraph has a word that a term of a list begins with. */
export const hasTerm = (document: Document, paragraph: Paragraph, terms: readonly Term[]): boolean =>
  hasWord(document, paragraph, isEntry(entriesOf(terms)))

/** Finds the terms of a list that the draft has. */
export const termPlaces = function* (document: Document, terms: readonly Term[]): Generator<TermPlace> {
  const entries = entriesOf(terms)
  const isMeant = meantIn(document)
  const {words} = document
  for (const {index: at, form} of wordsWhere(document, isEntry(entries))) {
    const entry = entries.get(form.lower)?.find((one) => standsAt(words, at, one.words))
    if (!entry || isExcepted(words, at, entry)) continue
    if (entry.caseOnly && !isOutOfCase(document, at, entry)) continue
    if (!isMeant(entry.term)) continue
    yield {term: entry.term, first: at, last: at + entry.words.length - 1}
  }
}
