import {FormNumbers, type LanguageModel, type Word} from '@copydesk/core'
import {
  FIRST_FACTS,
  FIRST_FEATURES,
  FIRST_STEP,
  type FirstTables,
  Likely,
  type Side,
  TOGETHER,
  writeFirst,
  writeTogether,
} from './first-features.ts'
import {bothIn, inParts, leftOf, MOST_PARTS, PARTS, rightOf} from './half-cells.ts'
import type {FormReader, LostForm} from './lost-form.ts'

/** Two words between which none is likelier to be lost, as a logarithm of odds, are looked at no further. */
const LEAST = 0.9

/** A form's row: its id, its number in the language model, the most that it weighs, then for each lost word what it weighs on the left and on the right, in half a cell each. */
const ROW = 32
const MOST_CELL = 2
const FIRST_CELL = 3

/** Tells cheaply between which two words one may be lost, and which are the likeliest: it is asked everywhere. */
export class FirstLook {
  readonly likely: Likely
  readonly #rows: FormNumbers
  readonly #model: LanguageModel
  /** What speaks for nothing. */
  readonly #nothing: Float32Array
  readonly #leastNothing: number
  readonly #together = new Float64Array(TOGETHER)
  readonly #count: number

  constructor(tables: FirstTables, model: LanguageModel, lost: readonly string[], formOf: FormReader) {
    this.#model = model
    this.#count = lost.length
    this.#nothing = tables.firstFacts.subarray(lost.length * FIRST_FACTS)
    const [lift = 0, unseen = 0, unknown = 0, always = 0] = this.#nothing
    this.#leastNothing = Math.min(-2 * Math.abs(lift), unseen, unknown) + always
    const likely = new Likely(model, lost)
    this.likely = likely
    this.#rows = new FormNumbers(ROW, (form, cells, row) => {
      const own = formOf(form)
      cells[row + 1] = own.id
      let [mostLeft, mostRight] = [-MOST_PARTS, -MOST_PARTS]
      for (let word = 0; word < lost.length; word++) {
        const left = inParts(weigh(tables, own, 0, word, likely.behind(own.id, word)))
        const right = inParts(weigh(tables, own, 1, word, likely.before(own.id, form.lower, word)))
        cells[row + FIRST_CELL + word] = bothIn(left, right)
        mostLeft = Math.max(mostLeft, left)
        mostRight = Math.max(mostRight, right)
      }
      cells[row + MOST_CELL] = bothIn(mostLeft, mostRight)
    })
  }

  /** Whether a word may be lost between two. */
  isOpen(left: Word, right: Word, least: number = LEAST): boolean {
    const {cells} = this.#rows
    const [one, other] = [this.#rows.rowAt(left), this.#rows.rowAt(right)]
    if (
      (leftOf(cells[one + MOST_CELL]) + rightOf(cells[other + MOST_CELL])) / PARTS - least <=
      this.#leastNothing
    )
      return false
    let most = -2 * MOST_PARTS
    const end = one + FIRST_CELL + this.#count
    for (let at = one + FIRST_CELL, to = other + FIRST_CELL; at < end; at++, to++) {
      const sum = leftOf(cells[at]) + rightOf(cells[to])
      if (sum > most) most = sum
    }
    const score = most / PARTS - least
    return (
      score > this.#leastNothing && score > this.#scoreNothing(cells[one + 1] ?? 0, cells[other + 1] ?? 0)
    )
  }

  /** The number of a word in the language model. */
  idOf(word: Word): number {
    return this.#rows.cells[this.#rows.rowAt(word) + 1] ?? 0
  }

  /** Writes the likeliest words between two, the likeliest first. */
  rank(left: Word, right: Word, out: Int32Array): void {
    const {cells} = this.#rows
    const [one, other] = [this.#rows.rowAt(left) + FIRST_CELL, this.#rows.rowAt(right) + FIRST_CELL]
    let taken = 0
    for (let choice = 0; choice < out.length; choice++) {
      let [most, best] = [-2 * MOST_PARTS, 0]
      for (let word = 0; word < this.#count; word++) {
        const sum = leftOf(cells[one + word]) + rightOf(cells[other + word])
        if (sum > most && ((taken >>> word) & 1) === 0) [most, best] = [sum, word]
      }
      taken |= 1 << best
      out[choice] = best
    }
  }

  #scoreNothing(left: number, right: number): number {
    writeTogether(this.#model, left, right, this.#together)
    let sum = 0
    for (let at = 0; at < TOGETHER; at++) sum += (this.#together[at] ?? 0) * (this.#nothing[at] ?? 0)
    return sum
  }
}

const slots = new Int32Array(FIRST_FEATURES)

/** What a word on one side of a place weighs for a lost word. */
const weigh = (
  {first, firstFacts}: FirstTables,
  form: LostForm,
  side: Side,
  lost: number,
  likely: number,
): number => {
  writeFirst(form, side, lost, slots)
  let hashed = 0
  for (let at = 0; at < FIRST_FEATURES; at++) hashed += first[slots[at] ?? 0] ?? 0
  return hashed / FIRST_STEP + likely * (firstFacts[lost * FIRST_FACTS + side] ?? 0)
}
