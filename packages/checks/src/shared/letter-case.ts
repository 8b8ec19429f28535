import {capitalised, type Form} from '@copydesk/core'

/** Whether the first letter is a capital. */
export const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Whether a form is written as names are: Reed, McColl; not NASA. */
export const isNameShape = ({shape}: Form): boolean => shape === 'capitalised' || shape === 'mixed'

/** Whether a form has a capital: Reed, McColl, NASA. */
export const isCapitalShape = (form: Form): boolean => isNameShape(form) || form.shape === 'upper'

const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** Gives a correction in the case of what it corrects: Teh → The, GOVERMENT → GOVERNMENT. */
export const inCaseOf = (model: string, word: string): string => {
  if (isUpper(model)) return word.toUpperCase()
  return startsUpper(model) ? capitalised(word) : word
}

/** Gives a correction with the apostrophes of what it corrects. */
export const withApostrophesOf = (model: string, word: string): string =>
  model.includes('’') || !model.includes("'") ? word.replaceAll("'", '’') : word

const ASCII = /^[ -~]*$/

/** Gives a word without its accents: Erdoğan → Erdogan. */
export const withoutAccents = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replaceAll(/\p{M}/gu, '')
