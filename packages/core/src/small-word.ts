import type {Document, Word} from './document.ts'
import {type Form, perForm} from './form.ts'
import {Tags} from './lexicon.ts'

/** A commoner word is no name's. */
const MOST_COMMON = 6.4
const SMALL = /^\p{Ll}{2,30}$/u
const CLOSED = Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction
const NOMINAL = Tags.noun | Tags.plural | Tags.adjective | Tags.name

/** Whether a common word that is written small may be a name with a capital, or part of one: a test for `wordsWhere`. */
export const isSmallWord: (form: Form) => boolean = perForm(
  ({shape, text, known, zipf, tags}) =>
    shape === 'lower' &&
    known &&
    zipf > 0 &&
    zipf < MOST_COMMON &&
    ((tags & CLOSED) === 0 || (tags & NOMINAL) !== 0) &&
    SMALL.test(text),
)

/** A small word as a name has it: march, March. */
export const titleOf: (form: Form) => string = perForm(
  ({plain}) => plain.charAt(0).toUpperCase() + plain.slice(1),
)

const isCapital = (word: Word | undefined): boolean => {
  const shape = word?.form.shape
  return shape === 'capitalised' || shape === 'upper' || shape === 'mixed'
}

/** Whether a small word within a sentence may be a name: by itself, where the draft has it `elsewhere` with a capital, or beside another. */
export const mayLackCapital = (
  {words, sentences}: Document,
  {index, sentence, form, gap}: Word,
  elsewhere: boolean,
): boolean => {
  const first = sentences[sentence]?.firstWord ?? index
  if (index === first) return false
  if (elsewhere || form.mayName) return true
  if (gap === ' ' && index - 1 > first && isCapital(words[index - 1])) return true
  const next = words[index + 1]
  return next?.gap === ' ' && next.sentence === sentence && isCapital(next)
}
