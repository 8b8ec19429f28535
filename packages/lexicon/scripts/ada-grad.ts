/** How weights move: how hard they are held back, how slowly the first steps go. */
export interface Holding {
  readonly hold: number
  readonly start: number
}

/** Weights that are learned one example after another; those that moved much move less (AdaGrad). */
export class AdaGrad<Weights extends Float32Array | Float64Array> {
  readonly weights: Weights
  readonly #squares: Float32Array | Float64Array
  readonly #hold: number

  /** Takes the weights as they are at first, as fine as they are to be kept. */
  constructor(weights: Weights, {hold, start}: Holding) {
    this.weights = weights
    this.#squares = weights.slice().fill(start)
    this.#hold = hold
  }

  /** Moves one weight against a slope. */
  move(slot: number, slope: number, rate: number): void {
    const weight = this.weights[slot] ?? 0
    const step = slope + this.#hold * weight
    const square = (this.#squares[slot] ?? 0) + step * step
    this.#squares[slot] = square
    this.weights[slot] = weight - (rate * step) / Math.sqrt(square)
  }
}
