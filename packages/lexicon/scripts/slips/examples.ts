/** Examples of slips, and of what is none. */
export class Examples {
  readonly dense: number
  readonly hashed: number
  count = 0
  facts: Float32Array
  classes: Int32Array
  slips: Uint8Array
  #room = 1 << 16

  /** So many features each has with a value, and so many that are hashed. */
  constructor(dense: number, hashed: number) {
    this.dense = dense
    this.hashed = hashed
    this.facts = new Float32Array(this.#room * dense)
    this.classes = new Int32Array(this.#room * hashed)
    this.slips = new Uint8Array(this.#room)
  }

  /** Adds one: its features in parts, one after another. */
  add(facts: readonly Float32Array[], classes: readonly Int32Array[], isSlip: boolean): void {
    if (this.count === this.#room) this.#grow()
    let at = this.count * this.dense
    for (const part of facts) {
      this.facts.set(part, at)
      at += part.length
    }
    at = this.count * this.hashed
    for (const part of classes) {
      this.classes.set(part, at)
      at += part.length
    }
    this.slips[this.count++] = isSlip ? 1 : 0
  }

  #grow(): void {
    this.#room *= 2
    const {facts, classes, slips} = this
    this.facts = new Float32Array(this.#room * this.dense)
    this.facts.set(facts)
    this.classes = new Int32Array(this.#room * this.hashed)
    this.classes.set(classes)
    this.slips = new Uint8Array(this.#room)
    this.slips.set(slips)
  }
}
