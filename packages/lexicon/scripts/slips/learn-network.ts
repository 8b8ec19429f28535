import {askNetwork, networkSize, UNITS} from '../../src/slips/network.ts'
import {randomFrom} from '../random-from.ts'
import {spreadsOf} from '../spreads-of.ts'

const PASSES = 5
const BATCH = 64
const RATE = 0.004
/** How much of what was learned lately each batch keeps (Adam). */
const [KEPT, KEPT_SQUARES] = [0.9, 0.999]
/** Inputs that are rarely anything are not blown up more than so. */
const LEAST_SPREAD = 0.2

/** Rows of inputs, and whether each is a slip. */
export interface Lessons {
  readonly inputs: Float32Array
  readonly width: number
  readonly slips: Uint8Array
}

class NetworkLearner {
  readonly weights: Float32Array
  readonly #width: number
  readonly #slopes: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  readonly #units: Float32Array = new Float32Array(UNITS)
  #batches = 0

  constructor(width: number, random: () => number) {
    const size = networkSize(width)
    this.#width = width
    this.weights = Float32Array.from({length: size}, () => (2 * random() - 1) / Math.sqrt(width))
    this.#slopes = new Float32Array(size)
    this.#means = new Float32Array(size)
    this.#squares = new Float32Array(size)
  }

  /** Notes how the weights should move for one row. */
  note(inputs: Float32Array, isSlip: boolean): void {
    const slope = 1 / (1 + Math.exp(-askNetwork(this.weights, inputs, this.#units))) - (isSlip ? 1 : 0)
    const [width, slopes] = [this.#width, this.#slopes]
    for (let unit = 0; unit < UNITS; unit++) {
      const value = this.#units[unit] ?? 0
      if (value <= 0) continue
      const first = unit * (width + 2)
      const back = slope * (this.weights[first + width + 1] ?? 0)
      for (let at = 0; at < width; at++)
        slopes[first + at] = (slopes[first + at] ?? 0) + back * (inputs[at] ?? 0)
      slopes[first + width] = (slopes[first + width] ?? 0) + back
      slopes[first + width + 1] = (slopes[first + width + 1] ?? 0) + slope * value
    }
    slopes[slopes.length - 1] = (slopes[slopes.length - 1] ?? 0) + slope
  }

  /** Moves the weights by what a batch of rows says. */
  move(rate: number): void {
    this.#batches++
    const meanScale = 1 - KEPT ** this.#batches
    const squareScale = 1 - KEPT_SQUARES ** this.#batches
    for (let at = 0; at < this.weights.length; at++) {
      const slope = (this.#slopes[at] ?? 0) / BATCH
      const mean = KEPT * (this.#means[at] ?? 0) + (1 - KEPT) * slope
      const square = KEPT_SQUARES * (this.#squares[at] ?? 0) + (1 - KEPT_SQUARES) * slope * slope
      this.#means[at] = mean
      this.#squares[at] = square
      const step = mean / meanScale / (Math.sqrt(square / squareScale) + 1e-8)
      this.weights[at] = (this.weights[at] ?? 0) - rate * step
    }
    this.#slopes.fill(0)
  }
}

/** Weights of inputs as they are, from those of inputs that were divided by their spreads. */
const unscaled = (weights: Float32Array, spreads: Float64Array): Float32Array => {
  const last = weights.length - 1
  return weights.map((weight, at) => weight / (at === last ? 1 : (spreads[at % (spreads.length + 2)] ?? 1)))
}

/** Learns by Adam the weights of a network that tells slips; steps grow smaller to the end. */
export const learnNetwork = ({inputs, width, slips}: Lessons): Float32Array => {
  const random = randomFrom(13)
  const learner = new NetworkLearner(width, random)
  const spreads = spreadsOf(inputs, width, slips.length).map((spread) => Math.max(LEAST_SPREAD, spread))
  const row = new Float32Array(width)
  const batches = Math.floor((PASSES * slips.length) / BATCH)
  for (let left = batches; left > 0; left--) {
    for (let more = 0; more < BATCH; more++) {
      const lesson = Math.floor(random() * slips.length)
      for (let at = 0; at < width; at++) row[at] = (inputs[lesson * width + at] ?? 0) / (spreads[at] ?? 1)
      learner.note(row, slips[lesson] === 1)
    }
    learner.move((RATE * left) / batches)
  }
  return unscaled(learner.weights, spreads)
}
