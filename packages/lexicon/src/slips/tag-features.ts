import {clauseSide, Side} from './clause-side.ts'
import type {SlipPlace} from './slip-place.ts'
import type {SlipWord} from './slip-word.ts'
import {TagContext} from './tag-context.ts'
import type {TagTables} from './tag-tables.ts'

/** How many features two words have by the tags around them. */
export const TAG_FEATURES = 7

/** Gains are cut off here, as natural logarithms. */
const MOST = 12

const bounded = (gain: number): number => Math.max(-MOST, Math.min(MOST, gain || 0))

/** Compares two words by how their tags go with those around them, as far as the clause goes. Made once; nothing is made for a place. */
export class TagFeatures {
  readonly cells: Float32Array = new Float32Array(TAG_FEATURES)
  readonly #context: TagContext
  readonly #traits: Uint8Array
  #place: SlipPlace | undefined
  #row = 0
  #left = 0
  #both = 0
  /** What the clause has before and behind the place: see {@link clauseSide}. */
  clauseBefore = 0
  clauseBehind = 0
  /** How much likelier all is with the other word. */
  gain = 0

  constructor(tables: TagTables) {
    this.#context = new TagContext(tables)
    this.#traits = tables.traits
  }

  /** How likely the word that stands there is by what stands before it. */
  get typed(): number {
    return this.#left
  }

  /** Turns to a place and the word there; nothing is worked out before another is compared. */
  turnTo(place: SlipPlace, {row}: SlipWord): void {
    this.#place = place
    this.#row = row
  }

  /** Writes what speaks for another word instead. */
  compare({row}: SlipWord): void {
    if (this.#place) this.#read(this.#place)
    const {cells} = this
    const context = this.#context
    context.ask(row)
    const gain = bounded(context.both - this.#both)
    const left = bounded(context.left - this.#left)
    this.gain = gain
    cells[0] = gain
    cells[1] = left
    cells[2] = this.#left
    cells[3] = Math.max(0, gain - 2)
    cells[4] = Math.max(0, gain - 5)
    cells[5] = bounded(context.left)
    cells[6] = bounded(this.#both - this.#left)
  }

  #read(place: SlipPlace): void {
    this.#place = undefined
    const context = this.#context
    context.read(place)
    context.ask(this.#row)
    this.#left = bounded(context.left)
    this.#both = context.both
    this.clauseBefore = clauseSide(place.line, this.#traits, place.left, Side.before)
    this.clauseBehind = clauseSide(place.line, this.#traits, place.right, Side.behind)
  }
}
