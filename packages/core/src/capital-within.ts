import type {Document, Word} from './document.ts'
import type {Form} from './form.ts'
import {perForm} from './per-form.ts'

/** A rarer word may be anybody’s name. */
const COMMON = 1.5
const NAME = /^\p{Lu}\p{Ll}+$/u

/** Whether a word with a capital may be written small, too: a test for `wordsWhere`. */
export const mayBeSmall: (form: Form) => boolean = perForm(
  ({shape, zipf, text}) => shape === 'capitalised' && zipf >= COMMON && NAME.test(text),
)

const isWithin = ({words, sentences}: Document, {gap, index, sentence}: Word): boolean =>
  gap === ' ' &&
  sentences[sentence]?.firstWord !== index &&
  // “at 4 a.m. The court”
  !words[index - 1]?.text.endsWith('.')

/** “2014’s Why? album”, “the Alien films”, “Rock & Roll”. */
const STOPS = /^[ ,;][^&]*$/

/** Whether a word that is written small, too, has a capital within a sentence; not “The” before a name, as papers have it. */
export const isCapitalWithin = (document: Document, word: Word): boolean => {
  const {form, index, sentence} = word
  if (!mayBeSmall(form) || !isWithin(document, word)) return false
  const {words, lexicon} = document
  if (lexicon.dialects(form.lower) === 0) return false
  const next = words[index + 1]
  if (next?.sentence === sentence && !STOPS.test(next.gap)) return false
  return form.lower !== 'the' || next?.sentence !== sentence || next.form.shape === 'lower'
}
