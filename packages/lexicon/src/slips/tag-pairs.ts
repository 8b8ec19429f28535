import {LOG_STEP, LOG_ZERO, TAGS, type TagTables} from './tag-tables.ts'

const NEXT = Float64Array.from({length: 256}, (_, code) => Math.exp(-code / LOG_STEP))
const WEIGHT = Float64Array.from({length: 256}, (_, code) => Math.exp((code - LOG_ZERO) / LOG_STEP))

/** Words have five tags at most. */
const ROOM = 32

/** The tags that the last two words in a row may have, and how likely they are together. Made once, filled again and again. */
export class TagPairs {
  #count = 0
  readonly #first: Uint8Array = new Uint8Array(ROOM)
  readonly #second: Uint8Array = new Uint8Array(ROOM)
  readonly #likely: Float64Array = new Float64Array(ROOM)

  /** Knows these two tags and no others. */
  reset(first: number, second: number): void {
    this.#count = 0
    this.#add(first, second, 1)
  }

  /** Takes over what another knows. */
  copy(from: TagPairs): void {
    this.#count = 0
    for (let at = 0; at < from.#count; at++)
      this.#add(from.#first[at] ?? 0, from.#second[at] ?? 0, from.#likely[at] ?? 0)
  }

  /** How likely all that stands in the row is. */
  sum(): number {
    let sum = 0
    for (let at = 0; at < this.#count; at++) sum += this.#likely[at] ?? 0
    return sum
  }

  /** Goes on from what another knows to a tag. */
  stepTo(from: TagPairs, tag: number, {next}: TagTables): void {
    this.#count = 0
    for (let at = 0; at < from.#count; at++) from.#pass(at, tag, 1, next, this)
  }

  /** Goes on from what another knows to a word, given by its row. */
  stepOver(from: TagPairs, row: number, {starts, tags, weights, next}: TagTables): void {
    this.#count = 0
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    for (let at = 0; at < from.#count; at++)
      for (let one = start; one < end; one++)
        from.#pass(at, tags[one] ?? 0, WEIGHT[weights[one] ?? 0] ?? 0, next, this)
  }

  #pass(at: number, tag: number, weight: number, next: Uint8Array, to: TagPairs): void {
    const second = this.#second[at] ?? 0
    const place = ((this.#first[at] ?? 0) * TAGS + second) * TAGS + tag
    to.#add(second, tag, (this.#likely[at] ?? 0) * weight * (NEXT[next[place] ?? 0] ?? 0))
  }

  #add(first: number, second: number, likely: number): void {
    let at = 0
    while (at < this.#count && (this.#first[at] !== first || this.#second[at] !== second)) at++
    if (at < this.#count) this.#likely[at] = (this.#likely[at] ?? 0) + likely
    else if (at < ROOM) {
      this.#first[at] = first
      this.#second[at] = second
      this.#likely[at] = likely
      this.#count++
    }
  }
}
