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
