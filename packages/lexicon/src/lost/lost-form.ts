import {type Form, type LanguageModel, perForm} from '@copydesk/core'
import {classOf, neighbourIds, wordHash} from '../slips/slip-word.ts'

/** A form beside a place where a word may be lost. */
export interface LostForm {
  /** Its number in the language model. */
  readonly id: number
  /** Figures are one word, and so are names that no dictionary has. */
  readonly hash: number
  /** What it can be: see `classOf`. */
  readonly class: number
  /** Below 128 the word itself, where it is one of the commonest; else what it can be. */
  readonly common: number
}

/** Words from this Zipf frequency on count for themselves. */
const COMMON = 5.9

const FIGURE = 11
const NAME = 13

const hashOf = ({shape, known, lower}: Form): number => {
  if (shape === 'number') return FIGURE
  return shape === 'capitalised' && !known ? NAME : wordHash(lower)
}

/** Reads forms. */
export type FormReader = (form: Form) => LostForm

/** Gives what reads forms. */
export const lostForms = (model: LanguageModel): FormReader => {
  const idOf = neighbourIds(model)
  return perForm((form) => {
    const [hash, own] = [hashOf(form), classOf(form)]
    const common = form.zipf >= COMMON ? hash & 127 : 128 + (Math.imul(own, 0x9e3779b1) >>> 25)
    return {id: idOf(form), hash, class: own, common}
  })
}
