import {type Form, perForm, type Rival} from '@copydesk/core'
import {type Beside, besideOf, FEATURES, type Hinges, OWN, writeFeatures, writeLean} from './features.ts'
import type {Reading} from './line-reader.ts'
import {type Model, STEP} from './model.ts'
import {neighbours, wordHash} from './neighbours.ts'
import type {Side} from './sides.ts'

const NEVER_BESIDE: Beside = {before: 0, behind: 0}

/** Judges the choices of a model. */
export class ChoiceJudge {
  readonly #model: Model
  readonly #hinges: Hinges
  readonly #missing: readonly Side[]
  /** How often each word that may be missing stands behind a form, and before one. */
  readonly #befores: (form: Form) => Uint8Array
  readonly #behinds: (form: Form) => Uint8Array
  readonly #features: Int32Array = new Int32Array(FEATURES)

  constructor(model: Model, missing: readonly Side[]) {
    this.#model = model
    this.#missing = missing
    const {table} = model
    this.#befores = perForm(({lower}) =>
      Uint8Array.from(missing, ({hash}) => neighbours(table, wordHash(lower), hash)),
    )
    this.#behinds = perForm(({lower}) =>
      Uint8Array.from(missing, ({hash}) => neighbours(table, hash, wordHash(lower))),
    )
    const numbers = new Map(model.symbols.map((symbol, index) => [symbol, index + 1]))
    const set = (words: readonly string[]): ReadonlySet<number> =>
      new Set(words.map((word) => numbers.get(word) ?? 0))
    this.#hinges = {clause: set(model.clause), phrase: set(model.phrase)}
  }

  /** The best rival of a word, by its hash, that stands between two places of a line. */
  best(sides: readonly Side[], line: Reading, left: number, right: number, hash: number): Rival | undefined {
    const {table} = this.#model
    const has = besideOf(table, line, left, right, hash)
    return this.#best(sides, line, left, right, has, (side) => besideOf(table, line, left, right, side.hash))
  }

  /** The best of the words that may be missing between two places of a line whose words are never side by side. */
  missing(line: Reading, left: number, right: number): Rival | undefined {
    const [first, second] = [line.of[left]?.form, line.of[right]?.form]
    if (!first || !second) return
    const [before, behind] = [this.#befores(first), this.#behinds(second)]
    return this.#best(this.#missing, line, left, right, NEVER_BESIDE, (_, index) => {
      return {before: before[index] ?? 0, behind: behind[index] ?? 0}
    })
  }

  #best(
    sides: readonly Side[],
    line: Reading,
    left: number,
    right: number,
    has: Beside,
    besideFor: (side: Side, index: number) => Beside,
  ): Rival | undefined {
    const features = this.#features
    let best: Rival | undefined
    let most = Number.NEGATIVE_INFINITY
    let written = false
    for (const [index, side] of sides.entries()) {
      const {rival, base, sign, threshold, lean, prior} = side
      const would = besideFor(side, index)
      // What goes with neither neighbour is not missing between them.
      if (has === NEVER_BESIDE && would.before + would.behind === 0) continue
      if (sign > 0) writeLean(has, would, features)
      else writeLean(would, has, features)
      const leaning = sign * this.#sum(base, OWN, FEATURES)
      if (leaning < lean) continue
      if (!written) writeFeatures(line, left, right, this.#hinges, features)
      written = true
      const score = leaning + sign * this.#sum(base, 0, OWN)
      if (score <= threshold || score + prior <= most) continue
      most = score + prior
      best = {word: rival, margin: (score - threshold) / STEP}
    }
    return best
  }

  #sum(base: number, from: number, to: number): number {
    const {weights} = this.#model
    const features = this.#features
    let sum = 0
    for (let feature = from; feature < to; feature++) sum += weights[base + (features[feature] ?? 0)] ?? 0
    return sum
  }
}
