/** What is known of an example beside its features. */
export interface About {
  readonly typed: string
  readonly meant: string
  readonly isSlip: boolean
  /** Which half of the corpora it is of: 0, 1. */
  readonly half: number
  /** Which weights it is judged by: see `kindOfSlip`. */
  readonly kind: number
}

/** Examples of slips, and of what is none. */
export class Examples {
  readonly dense: number
  readonly hashed: number
  count = 0
  facts: Float32Array
  hashes: Int32Array
  slips: Uint8Array
  halves: Uint8Array
  kinds: Uint8Array
  /** The numbers of the two words. */
  pairs: Int32Array
  readonly #pairs: Map<string, number> = new Map()
  #room = 1 << 16

  /** So many features each has with a value, and so many that are hashed. */
  constructor(dense: number, hashed: number) {
    this.dense = dense
    this.hashed = hashed
    this.facts = new Float32Array(this.#room * dense)
    this.hashes = new Int32Array(this.#room * hashed)
    this.slips = new Uint8Array(this.#room)
    this.halves = new Uint8Array(this.#room)
    this.kinds = new Uint8Array(this.#room)
    this.pairs = new Int32Array(this.#room)
  }

  /** The number of two words, in this order. */
  pairOf(typed: string, meant: string): number {
    const words = `${typed} ${meant}`
    const number = this.#pairs.get(words) ?? this.#pairs.size
    this.#pairs.set(words, number)
    return number
  }

  /** Adds one: its features in parts, one after another. */
  add(facts: readonly Float32Array[], hashes: readonly Int32Array[], about: About): void {
    if (this.count === this.#room) this.#grow()
    let at = this.count * this.dense
    for (const part of facts) {
      this.facts.set(part, at)
      at += part.length
    }
    at = this.count * this.hashed
    for (const part of hashes) {
      this.hashes.set(part, at)
      at += part.length
    }
    this.pairs[this.count] = this.pairOf(about.typed, about.meant)
    this.halves[this.count] = about.half
    this.kinds[this.count] = about.kind
    this.slips[this.count++] = about.isSlip ? 1 : 0
  }

  #grow(): void {
    this.#room *= 2
    const grown = <T extends Float32Array | Int32Array | Uint8Array>(larger: T, old: T): T => {
      larger.set(old)
      return larger
    }
    this.facts = grown(new Float32Array(this.#room * this.dense), this.facts)
    this.hashes = grown(new Int32Array(this.#room * this.hashed), this.hashes)
    this.slips = grown(new Uint8Array(this.#room), this.slips)
    this.halves = grown(new Uint8Array(this.#room), this.halves)
    this.kinds = grown(new Uint8Array(this.#room), this.kinds)
    this.pairs = grown(new Int32Array(this.#room), this.pairs)
  }
}
