import {FormNumbers, type LanguageModel, type Word} from '@copydesk/core'
import type {FormReader, LostForm} from './lost-form.ts'
import {mix} from './mix.ts'

/** The weights of the first look are hashed into so many bits. */
export const FIRST_BITS = 16
/** How many features two words have for it. */
export const FIRST_FEATURES = 5
/** A weight of 1. */
export const FIRST_STEP = 24

/** Two words between which none is likelier to be lost, as a logarithm of odds, are looked at no further. */
export const FIRST_LEAST = 0.1

const slot = (feature: number, a: number, b = 0): number => mix(feature, a, b) & ((1 << FIRST_BITS) - 1)

/** Writes which weights hold of two words side by side. */
export const writeFirst = (left: LostForm, right: LostForm, out: Int32Array): void => {
  out[0] = slot(0, left.hash)
  out[1] = slot(1, left.class)
  out[2] = slot(2, right.hash)
  out[3] = slot(3, right.class)
  out[4] = slot(4, left.common, right.common)
}

/** A form's row: its id, what it weighs on the left, on the right, its common class, its number in the language model. */
const ROW = 8
/** Two words that are so usual behind one another, as a power of ten, lack nothing. */
const USUAL = 0
const LEAST = Math.round(FIRST_LEAST * FIRST_STEP)

/** Tells cheaply between which two words one may be lost: it is asked everywhere. */
export class FirstLook {
  readonly #weights: Int8Array
  readonly #rows: FormNumbers
  readonly #model: LanguageModel

  constructor(weights: Int8Array, model: LanguageModel, formOf: FormReader) {
    this.#weights = weights
    this.#model = model
    const slots = new Int32Array(FIRST_FEATURES)
    this.#rows = new FormNumbers(ROW, (form, cells, row) => {
      const own = formOf(form)
      writeFirst(own, own, slots)
      const [left = 0, leftClass = 0, right = 0, rightClass = 0] = slots
      cells[row + 1] = (weights[left] ?? 0) + (weights[leftClass] ?? 0)
      cells[row + 2] = (weights[right] ?? 0) + (weights[rightClass] ?? 0)
      cells[row + 3] = own.common
      cells[row + 4] = own.id
    })
  }

  /** Whether a word may be lost between two. */
  isOpen(left: Word, right: Word): boolean {
    const {cells} = this.#rows
    const [one, other] = [this.#rows.rowAt(left), this.#rows.rowAt(right)]
    const alone = (cells[one + 1] ?? 0) + (cells[other + 2] ?? 0)
    const together = this.#weights[slot(4, cells[one + 3] ?? 0, cells[other + 3] ?? 0)] ?? 0
    return alone + together > LEAST && this.#model.lift(cells[one + 4] ?? 0, cells[other + 4] ?? 0) <= USUAL
  }
}
