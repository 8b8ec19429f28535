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
  readonly isCommon: boolean
  /** Its groups by what stands behind it and before it: verbs that take “to”, nouns that take an article. */
  readonly ahead: number
  readonly back: number
}

/** So many groups of words there are. */
export const GROUPS = 64

/** The groups of the language model's words, by their numbers: by what stands behind a word, and before it. */
export interface WordGroups {
  readonly ahead: Uint8Array
  readonly back: Uint8Array
}

/** Words from this Zipf frequency on count for themselves. */
const COMMON = 4.4

const FIGURE = 11
const NAME = 13

const hashOf = ({shape, known, lower}: Form): number => {
  if (shape === 'number') return FIGURE
  return shape === 'capitalised' && !known ? NAME : wordHash(lower)
}

/** Reads forms. */
export type FormReader = (form: Form) => LostForm

/** Gives what reads forms. Words that the language model does not know are grouped by what they can be. */
export const lostForms = (model: LanguageModel, {ahead, back}: WordGroups): FormReader => {
  const idOf = neighbourIds(model)
  return perForm((form) => {
    const own = classOf(form)
    const id = idOf(form)
    const unknown = GROUPS + (own & 63)
    return {
      id,
      hash: hashOf(form),
      class: own,
      isCommon: form.zipf >= COMMON,
      ahead: id === 0 ? unknown : (ahead[id] ?? 0),
      back: id === 0 ? unknown : (back[id] ?? 0),
    }
  })
}
