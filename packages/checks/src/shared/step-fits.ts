import type {Form, Word} from '@copydesk/core'
import type {Step} from './pattern.ts'
import {fits} from './word-test.ts'

type WordStep = Extract<Step, {readonly kind: 'word'}>

/** So many forms are remembered, each in a row of its own that the next one of the same number takes over. */
const ROWS = 1 << 14
/** A row: the form's id, then two bits for each place of a pattern: whether it was asked, and whether the form fits. */
const CELLS = 64
const IN_CELL = 16
const MOST = (CELLS - 1) * IN_CELL
const NO = 2
const YES = 3

const table = new Int32Array(ROWS * CELLS)
const steps: WordStep[] = []
const numbers = new Map<Step, number>()

/** Stands for a place that anything may fill, or that there is no room for. */
export const OPEN = 0
/** Marks the number of a place that an edge may fill, too. */
const EDGED = 1 << 14

/** Gives the number of a place beside a pattern's anchor, by which {@link mayStand} knows it. */
export const numberOfStep = (step: Step | undefined): number => {
  if (step?.kind !== 'word' || step.least === 0 || step.negated) return OPEN
  const known = numbers.get(step)
  if (known !== undefined) return known
  if (steps.length === MOST) return OPEN
  const number = steps.push(step) | (step.edges.length > 0 ? EDGED : 0)
  numbers.set(step, number)
  return number
}

const rowOf = ({id}: Form): number => {
  const row = (id & (ROWS - 1)) * CELLS
  if (table[row] === id) return row
  table.fill(0, row, row + CELLS)
  table[row] = id
  return row
}

/** Whether a form fits a place of a pattern; worked out once for all drafts. */
const fitsStep = (place: number, form: Form): boolean => {
  const cell = rowOf(form) + 1 + Math.floor(place / IN_CELL)
  const shift = 2 * (place % IN_CELL)
  const bits = table[cell] ?? 0
  const known = (bits >>> shift) & YES
  if (known !== 0) return known === YES
  const step = steps[place]
  const fit = step !== undefined && fits(step, form)
  table[cell] = bits | ((fit ? YES : NO) << shift)
  return fit
}

/** What stands on one side of a word: undefined where its paragraph ends; `plain` where one space parts the two in a sentence, so that there is no edge. */
export interface Side {
  readonly form: Form | undefined
  readonly plain: boolean
}

/** Gives what stands on one side of a word; `gap` parts the two. */
export const sideOf = (word: Word, other: Word | undefined, gap: string | undefined): Side =>
  other?.paragraph === word.paragraph
    ? {form: other.form, plain: gap === ' ' && other.sentence === word.sentence}
    : NOWHERE

const NOWHERE: Side = {form: undefined, plain: false}

/** Whether what stands on one side of a word may fill a place, by the place's number: most patterns end here. */
export const mayStand = (number: number, {form, plain}: Side): boolean => {
  if (number === OPEN || (number >= EDGED && !plain)) return true
  return form !== undefined && fitsStep((number & (EDGED - 1)) - 1, form)
}
