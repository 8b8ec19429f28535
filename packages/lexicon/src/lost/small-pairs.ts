import {FormNumbers, type LanguageModel, type Word} from '@copydesk/core'
import type {Likely} from './first-features.ts'
import type {FormReader} from './lost-form.ts'

/** A form's row: its id, then what numbers it with two small words a cell, eight bits for each side of each. */
const ROW = 16
const SHIFT = 16
const SIDE = 8
const MASK = 0xff

/**
 * The numbers in the language model of words with each of the small ones, behind them and before them (see `pair`): asked for once for
 * each form, since the small words are asked for wherever one may be lost. “An” is the last of those behind a word.
 */
export class SmallPairs {
  readonly #rows: FormNumbers
  readonly #an: number

  constructor(model: LanguageModel, likely: Likely, formOf: FormReader) {
    const {count, an} = likely
    this.#an = count
    this.#rows = new FormNumbers(ROW, (form, cells, row) => {
      const {id} = formOf(form)
      cells.fill(0, row + 1, row + ROW)
      for (let word = 0; word <= count; word++) {
        const behind = model.pair(id, word === count ? an : likely.idOf(word))
        const before = word === count ? -1 : model.pair(likely.idBefore(form.lower, word), id)
        const cell = row + 1 + (word >> 1)
        cells[cell] = (cells[cell] ?? 0) | ((((behind + 1) << SIDE) | (before + 1)) << (SHIFT * (word & 1)))
      }
    })
  }

  /** The number of a word with a small one behind it. */
  behind(word: Word, small: number, isAn: boolean): number {
    return ((this.#of(word, isAn ? this.#an : small) >>> SIDE) & MASK) - 1
  }

  /** The number of a word with a small one before it. */
  before(word: Word, small: number): number {
    return (this.#of(word, small) & MASK) - 1
  }

  #of(word: Word, small: number): number {
    return (this.#rows.cells[this.#rows.rowAt(word) + 1 + (small >> 1)] ?? 0) >>> (SHIFT * (small & 1))
  }
}
