import {askNetwork, networkSize, UNITS} from '../../src/slips/network.ts'
import {randomFrom} from '../random-from.ts'
import {spreadsOf} from '../spreads-of.ts'

/** So many small networks start from other weights and draw other lessons; the mean of what they say depends less on chance than what one says. */
const MEMBERS = 4
const OWN_UNITS: number = UNITS / MEMBERS
/** Weights are kept to such a part of 1: gzipped, the file is 42 kB smaller (699 instead of 740). */
const STEPS = 512
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
  readonly #units: Float32Array = new Float32Array(OWN_UNITS)
  #batches = 0

  constructor(width: number, random: () => number) {
    const size = networkSize(width, OWN_UNITS)
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
    for (let unit = 0; unit < OWN_UNITS; unit++) {
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

/** Learns by Adam the weights of one network of the committee; steps grow smaller to the end. */
const learnMember = ({inputs, width, slips}: Lessons, spreads: Float64Array, seed: number): Float32Array => {
  const random = randomFrom(seed)
  const learner = new NetworkLearner(width, random)
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

/** Makes one network whose answer is the mean of what several answer: their units side by side. */
const joined = (members: readonly Float32Array[], width: number): Float32Array => {
  const network = new Float32Array(networkSize(width))
  const own = networkSize(width, OWN_UNITS) - 1
  for (const [index, member] of members.entries()) {
    network.set(member.subarray(0, own), index * own)
    for (let unit = 0; unit < OWN_UNITS; unit++) {
      const at = index * own + unit * (width + 2) + width + 1
      network[at] = (network[at] ?? 0) / MEMBERS
    }
    network[network.length - 1] = (network[network.length - 1] ?? 0) + (member[own] ?? 0) / MEMBERS
  }
  return network.map((weight) => Math.round(weight * STEPS) / STEPS)
}

/** Learns the weights of a network that tells slips: {@link UNITS} units, those of all members side by side. */
export const learnNetwork = (lessons: Lessons): Float32Array => {
  const {inputs, width, slips} = lessons
  const spreads = spreadsOf(inputs, width, slips.length).map((spread) => Math.max(LEAST_SPREAD, spread))
  const members = Array.from({length: MEMBERS}, (_, member) => learnMember(lessons, spreads, 13 + member))
  return joined(members, width)
}
