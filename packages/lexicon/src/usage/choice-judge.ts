import {type Form, FormNumbers, type Rival} from '@copydesk/core'
import {type Hinges, OWN, writeFeatures} from './features.ts'
import {Leans} from './leans.ts'
import {type Reading, wordAt} from './line-reader.ts'
import {type Model, STEP} from './model.ts'
import {neighbours, wordHash} from './neighbours.ts'
import type {Side} from './sides.ts'

/** Judges the choices of a model. */
export class ChoiceJudge {
  readonly #model: Model
  readonly #hinges: Hinges
  readonly #missing: readonly Side[]
  /** How often each word that may be missing stands behind a form, and before one. */
  readonly #beside: FormNumbers
  readonly #leans: Leans
  readonly #features: Int32Array = new Int32Array(OWN)
  /** The place in hand, whether its features are written, and the best rival so far. */
  #line: Reading | undefined
  #left = 0
  #right = 0
  #written = false
  #best: Rival | undefined
  #most = 0

  constructor(model: Model, missing: readonly Side[]) {
    this.#model = model
    this.#missing = missing
    this.#leans = new Leans(model.weights)
    this.#beside = new FormNumbers(1 + 2 * missing.length, ({lower}, cells, row) => {
      const own = wordHash(lower)
      for (const [index, {hash}] of missing.entries()) {
        cells[row + 1 + 2 * index] = neighbours(model.table, own, hash)
        cells[row + 2 + 2 * index] = neighbours(model.table, hash, own)
      }
    })
    const numbers = new Map(model.symbols.map((symbol, index) => [symbol, index + 1]))
    const set = (words: readonly string[]): ReadonlySet<number> =>
      new Set(words.map((word) => numbers.get(word) ?? 0))
    this.#hinges = {clause: set(model.clause), phrase: set(model.phrase)}
  }

  /** The best rival of a word, by its hash, that stands between two places of a line. */
  best(sides: readonly Side[], line: Reading, left: number, right: number, hash: number): Rival | undefined {
    const {table} = this.#model
    const [l, r] = [line.hashes[left] ?? 0, line.hashes[right] ?? 0]
    const before = neighbours(table, l, hash)
    const behind = neighbours(table, hash, r)
    this.#begin(line, left, right)
    for (const side of sides) {
      const otherBefore = neighbours(table, l, side.hash)
      const otherBehind = neighbours(table, side.hash, r)
      const lean =
        side.sign > 0
          ? this.#leans.sum(side.base, before, behind, otherBefore, otherBehind)
          : -this.#leans.sum(side.base, otherBefore, otherBehind, before, behind)
      if (lean >= side.lean) this.#weigh(side, lean)
    }
    return this.#best
  }

  /** The best of the words that may be missing between two places of a line whose words are never side by side. */
  missing(line: Reading, left: number, right: number): Rival | undefined {
    const [first, second] = [formAt(line, left), formAt(line, right)]
    if (!first || !second) return
    const {cells} = this.#beside
    const before = this.#beside.rowOf(first)
    const behind = this.#beside.rowOf(second)
    this.#begin(line, left, right)
    for (let index = 0; index < this.#missing.length; index++) {
      const side = this.#missing[index]
      const isBefore = cells[before + 1 + 2 * index] ?? 0
      const isBehind = cells[behind + 2 + 2 * index] ?? 0
      // What goes with neither neighbour is not missing between them.
      if (!side || isBefore + isBehind === 0) continue
      const lean = this.#leans.sum(side.base, 0, 0, isBefore, isBehind)
      if (lean >= side.lean) this.#weigh(side, lean)
    }
    return this.#best
  }

  #begin(line: Reading, left: number, right: number): void {
    this.#line = line
    this.#left = left
    this.#right = right
    this.#written = false
    this.#best = undefined
    this.#most = Number.NEGATIVE_INFINITY
  }

  // `lean` is what the features of the two words sum up to.
  #weigh({rival, base, sign, threshold, prior}: Side, lean: number): void {
    if (!this.#written && this.#line)
      writeFeatures(this.#line, this.#left, this.#right, this.#hinges, this.#features)
    this.#written = true
    const score = lean + sign * this.#sum(base)
    if (score <= threshold || score + prior <= this.#most) return
    this.#most = score + prior
    this.#best = {word: rival, margin: (score - threshold) / STEP}
  }

  #sum(base: number): number {
    const {weights} = this.#model
    const features = this.#features
    let sum = 0
    for (let feature = 0; feature < OWN; feature++) sum += weights[base + (features[feature] ?? 0)] ?? 0
    return sum
  }
}

const formAt = (line: Reading, place: number): Form | undefined => wordAt(line, place)?.form
