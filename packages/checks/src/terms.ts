import {
  capitalised,
  type Document,
  type DocumentCheck,
  type Finding,
  findPhrase,
  type Paragraph,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import type {Term} from './shared/term.ts'
import {termMistakes} from './shared/term-mistakes.ts'
import {hasTerm, type TermPlace, termPlaces} from './shared/terms.ts'
import {type WithMistakes, withMistakes} from './shared/with-mistakes.ts'
import {withoutPossessive} from './shared/without-possessive.ts'

/** The terms of a house. */
export interface TermsOptions {
  readonly terms: readonly Term[]
}

const writesOf = ({write}: Term): readonly string[] => (typeof write === 'string' ? [write] : write)

/** A term that speaks of capitals is written as it is. */
const setsCase = ({write, not}: Term): boolean =>
  [write].flat().some((fix) => not.some((phrase) => fix.toLowerCase() === phrase.toLowerCase()))

const fitCase = (fix: string, words: readonly Word[], term: Term): string => {
  const [first] = words
  if (setsCase(term) || term.not.includes(words.map(({form}) => withoutPossessive(form.plain)).join(' '))) {
    // “E-mail” opens a sentence though the term has “e-mail”.
    return fix
  }
  if (words.every(({form}) => form.shape === 'upper' && form.text.length > 2)) return fix.toUpperCase()
  return first?.form.shape === 'capitalised' ? capitalised(fix) : fix
}

const has = (document: Document, phrase: string): boolean => {
  const at = findPhrase(document, phrase)
  return at >= 0 && !/\p{L}/u.test(document.text.charAt(at + phrase.length))
}

/** The spellings that the copy has already come first: a writer who says Zelenskyy elsewhere means it. */
const inOrder = (fixes: readonly string[], document: Document): readonly string[] =>
  fixes.toSorted((a, b) => Number(has(document, b)) - Number(has(document, a)))

const messageOf = (fix: string, wrong: string): string =>
  fix === '' ? `The house does not write “${wrong}”` : `Write “${fix}”, not “${wrong}”`

const finding = (document: Document, {term, first, last}: TermPlace): Finding | undefined => {
  const words = document.words.slice(first, last + 1)
  const [start, end] = [words[0], words.at(-1)]
  if (!start || !end) return
  const ending = end.text.slice(withoutPossessive(end.form.plain).length)
  const fixes = inOrder(writesOf(term), document).map((fix) => fitCase(fix, words, term) + ending)
  const [fix = ''] = fixes
  return {
    span: {start: start.start, end: end.end},
    message: messageOf(fix, document.text.slice(start.start, end.end)),
    ...(fixes.length > 0 ? {fix: fixes} : {}),
    ...(term.level ? {level: term.level} : {}),
    ...(term.note ? {note: term.note} : {}),
  }
}

const regards = (document: Document, paragraph: Paragraph, {terms}: TermsOptions): string =>
  hasTerm(document, paragraph, terms) ? paragraph.text : ''

/** Finds words, names and phrases for which the house writes another one. */
export const terms: DocumentCheck<TermsOptions> & WithMistakes<TermsOptions> = withMistakes(
  wholeDocument(function* (document: Document, options: TermsOptions) {
    for (const place of termPlaces(document, options.terms)) {
      const found = finding(document, place)
      if (found) yield found
    }
  }, regards),
  (options: TermsOptions) => termMistakes(options.terms),
)
