import type {Form} from './form.ts'
import {InternedForm} from './interned-form.ts'

/** Stands for an answer that is undefined. */
const NOTHING = Symbol('nothing')

let questions = 0

/**
 * Gives a function that works something out once for each form, which keeps the answer: a look-up in a short list that
 * lies beside the form, instead of in a map. To be called once for whatever lasts, not for each draft.
 */
export const perForm = <T>(make: (form: Form) => T): ((form: Form) => T) => {
  const question = questions++
  return (form) => {
    const answers = InternedForm.answersOf(form)
    const known = answers[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const value = make(form)
    answers[question] = value === undefined ? NOTHING : value
    return value
  }
}
