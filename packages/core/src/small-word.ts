import {capitalised} from './capitalised.ts'
import type {Document, Word} from './document.ts'
import type {Form} from './form.ts'
import {FormNumbers} from './form-numbers.ts'
import {Tags} from './lexicon.ts'
import {perForm} from './per-form.ts'

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
export const titleOf: (form: Form) => string = perForm(({plain}) => capitalised(plain))

/** What a form is to a small word beside it, and what it may be itself, as bits. */
const CAPITAL = 1
const MAY_NAME = 2

const isCapital = ({shape}: Form): boolean =>
  shape === 'capitalised' || shape === 'upper' || shape === 'mixed'

const numbers = new FormNumbers(2, (form, cells, row) => {
  cells[row + 1] = (isCapital(form) ? CAPITAL : 0) | (form.mayName ? MAY_NAME : 0)
})

const has = (word: Word | undefined, bit: number): boolean =>
  word !== undefined && ((numbers.cells[numbers.rowAt(word) + 1] ?? 0) & bit) !== 0

/** Whether a small word within a sentence may be a name: by itself, where the draft has it `elsewhere` with a capital, or beside another. */
export const mayLackCapital = ({words, sentences}: Document, word: Word, elsewhere: boolean): boolean => {
  const {index, sentence, gap} = word
  const next = words[index + 1]
  const isBeside = gap === ' ' && has(words[index - 1], CAPITAL)
  const isBefore = next?.gap === ' ' && next.sentence === sentence && has(next, CAPITAL)
  if (!elsewhere && !isBeside && !isBefore && !has(word, MAY_NAME)) return false
  const first = sentences[sentence]?.firstWord ?? index
  // The first word of a sentence has a capital anyway.
  return index !== first && (elsewhere || isBefore || index - 1 > first || has(word, MAY_NAME))
}
