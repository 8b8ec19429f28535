import type {Word} from './document.ts'
import type {Form} from './form.ts'

/** So many forms have their rows at a time: as many as are kept. */
const ROWS = 1 << 16

/** Writes what is to be known of a form into the cells behind `row`. */
export type WriteNumbers = (form: Form, cells: Int32Array, row: number) => void

/**
 * Small numbers that are worked out once for each form, in rows that lie side by side: for what is asked of every word.
 * A look-up touches one place in memory, and those of common words lie together, since they are met first; `perForm`
 * keeps anything, and costs three times that. To be made once for whatever lasts, not for each draft.
 */
export class FormNumbers {
  /** Rows of `width` cells; the first of each is the form's id. */
  readonly cells: Int32Array
  readonly #width: number
  readonly #write: WriteNumbers

  /** `width` counts the cell of the id, too; a power of two lies best. */
  constructor(width: number, write: WriteNumbers) {
    this.cells = new Int32Array(ROWS * width)
    this.#width = width
    this.#write = write
  }

  /** Gives where the row of a form begins. */
  rowOf(form: Form): number {
    const {id} = form
    const row = (id & (ROWS - 1)) * this.#width
    if (this.cells[row] !== id) this.#fill(form, row)
    return row
  }

  /** Gives where the row of a word's form begins, mostly without a look at the form, which lies elsewhere in memory. */
  rowAt(word: Pick<Word, 'form' | 'formId'>): number {
    const {formId} = word
    const row = (formId & (ROWS - 1)) * this.#width
    if (this.cells[row] !== formId) this.#fill(word.form, row)
    return row
  }

  // To work out one form may ask for another that has the same row.
  #fill(form: Form, row: number): void {
    this.#write(form, this.cells, row)
    this.cells[row] = form.id
  }
}
