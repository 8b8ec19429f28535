import type {Rival} from '@copydesk/core'
import {besideOf, FEATURES, type Hinges, OWN, writeFeatures, writeLean} from './features.ts'
import type {Reading} from './line-reader.ts'
import {type Model, STEP} from './model.ts'
import type {Side} from './sides.ts'

/** Judges the choices of a model. */
export class ChoiceJudge {
  readonly #model: Model
  readonly #hinges: Hinges
  readonly #features: Int32Array = new Int32Array(FEATURES)

  constructor(model: Model) {
    this.#model = model
    const numbers = new Map(model.symbols.map((symbol, index) => [symbol, index + 1]))
    const set = (words: readonly string[]): ReadonlySet<number> =>
      new Set(words.map((word) => numbers.get(word) ?? 0))
    this.#hinges = {clause: set(model.clause), phrase: set(model.phrase)}
  }

  /** The best rival of what stands, or of nothing where `hash` is 0, between two places of a line. */
  best(sides: readonly Side[], line: Reading, left: number, right: number, hash: number): Rival | undefined {
    const {table} = this.#model
    const features = this.#features
    const has = besideOf(table, line, left, right, hash)
    let best: Rival | undefined
    let most = Number.NEGATIVE_INFINITY
    let written = false
    for (const {rival, hash: other, base, sign, threshold, lean, prior} of sides) {
      const would = besideOf(table, line, left, right, other)
      // What goes with neither neighbour is not missing between them.
      if (hash === 0 && would.before + would.behind === 0) continue
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
