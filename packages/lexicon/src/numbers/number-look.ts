import {type Form, type LanguageModel, type Lexicon, perForm} from '@copydesk/core'
import {wordHash} from '../slips/slip-word.ts'
import {OPEN, PLAIN_FORMS} from './number-verbs.ts'

/** Words at least so common count for themselves, those that are less rare than that as one. */
const COMMON = 4.7
const RARE = 3.5
const ENDING = 3
const SHAPES: readonly string[] = ['lower', 'capitalised', 'upper', 'number', 'mixed', 'other']
const UNKNOWN = 99

/** What a form is by its letters. */
export interface NumberLook {
  readonly hash: number
  /** The same where it is common. */
  readonly common: number
  readonly ending: number
  /** 1 where it ends in s, 2 in ss. */
  readonly s: number
  /** What it may name; -1 in small letters. */
  readonly names: number
  readonly shape: number
}

/** Stands for no word. */
export const NO_LOOK: NumberLook = {hash: 0, common: 0, ending: 0, s: 0, names: 0, shape: -1}

const short = (word: string): number => wordHash(word) & 0xffffff

/** Gives what forms are by their letters, worked out once for each. */
export const numberLook = (lexicon: Lexicon): ((form: Form) => NumberLook) =>
  perForm(({lower, text, shape, zipf}) => ({
    hash: short(lower),
    common: zipf >= COMMON ? short(lower) : zipf >= RARE ? 1 : 2,
    ending: short(lower.slice(-ENDING)),
    s: lower.endsWith('ss') ? 2 : lower.endsWith('s') ? 1 : 0,
    names: shape === 'lower' ? -1 : lexicon.names(text),
    shape: SHAPES.indexOf(shape),
  }))

/** Rounds to steps, within bounds. */
export const stepsOf = (value: number, size: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(value / size)))

/** Gives how much rather a verb for one than one for many stands behind a form, in steps. */
export const preferenceFor = (model: LanguageModel): ((form: Form, verb: number) => number) => {
  const ids = PLAIN_FORMS.map((forms) => forms.map(model.idOfText))
  const rows = perForm((form): readonly number[] => {
    const id = model.idOf(form)
    return ids.map(([one = 0, many = 0]) =>
      id !== 0 && (model.hasBigram(id, one) || model.hasBigram(id, many))
        ? stepsOf(model.bigram(id, one) - model.bigram(id, many), 0.5, 6)
        : UNKNOWN,
    )
  })
  // All other verbs go by “is” and “are”.
  return (form, verb) => rows(form)[verb === OPEN ? 0 : verb] ?? UNKNOWN
}
