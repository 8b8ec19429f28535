import type {LanguageModel} from '@copydesk/core'
import type {WordVectors} from '../vectors/word-vectors.ts'
import type {SlipLine} from './slip-line.ts'
import type {SlipPlace} from './slip-place.ts'
import type {SlipWord} from './slip-word.ts'

/** How many features two words have by what the sentence is about. */
export const TOPIC_FEATURES = 4

/** So far from a place words tell what it is about, and so far are they near. */
const [FAR, NEAR] = [12, 3]
/** Words commoner than this, as a power of ten, are about nothing. */
const COMMON = -2.4

/** What is near in matter counts more than many that are hardly so. */
const stressed = (nearness: number): number => nearness * Math.sqrt(Math.abs(nearness))

/** Compares two words by how near in matter they are to the words of the sentence. Made once; nothing is made for a place. */
export class TopicFeatures {
  readonly cells: Float32Array = new Float32Array(TOPIC_FEATURES)
  readonly #vectors: WordVectors
  readonly #unigram: LanguageModel['unigram']
  /** The words around that tell, the near ones first. */
  readonly #around: Int32Array = new Int32Array(2 * FAR)
  #place: SlipPlace | undefined
  #id = 0
  /** How many these are, and how many of them are near. */
  #count = 0
  #nearCount = 0
  #typedNear = 0
  #typedFar = 0

  constructor(vectors: WordVectors, model: LanguageModel) {
    this.#vectors = vectors
    this.#unigram = model.unigram
  }

  /** How near what stands there is to the words around, and how much nearer the other word. */
  get typed(): number {
    return this.#typedNear + this.#typedFar
  }

  get gain(): number {
    return (this.cells[0] ?? 0) + (this.cells[1] ?? 0)
  }

  /** Turns to a place and the word there; nothing is worked out before another is compared. */
  turnTo(place: SlipPlace, {id}: SlipWord): void {
    this.#place = place
    this.#id = id
  }

  /** Writes what speaks for another word instead. */
  compare({id}: SlipWord): void {
    if (this.#place) this.#read(this.#place)
    const near = this.#fit(id, 0, this.#nearCount)
    const far = this.#fit(id, this.#nearCount, this.#count)
    const {cells} = this
    cells[0] = near - this.#typedNear
    cells[1] = far - this.#typedFar
    cells[2] = this.typed
    cells[3] = near + far
  }

  #read({line, left, right}: SlipPlace): void {
    this.#place = undefined
    this.#count = 0
    this.#gather(line, left, right, 0, NEAR)
    this.#nearCount = this.#count
    this.#gather(line, left, right, NEAR, FAR)
    this.#typedNear = this.#fit(this.#id, 0, this.#nearCount)
    this.#typedFar = this.#fit(this.#id, this.#nearCount, this.#count)
  }

  /** Notes the words so far from the place that are about something. */
  #gather(line: SlipLine, left: number, right: number, from: number, to: number): void {
    for (let far = from; far < to; far++) {
      this.#note(line, left - far)
      this.#note(line, right + far)
    }
  }

  #note({ids, length}: SlipLine, at: number): void {
    const id = at < 0 || at >= length ? 0 : (ids[at] ?? 0)
    if (id > 0 && this.#unigram(id) < COMMON) this.#around[this.#count++] = id
  }

  #fit(id: number, from: number, to: number): number {
    let sum = 0
    for (let at = from; at < to; at++) sum += stressed(this.#vectors.nearness(id, this.#around[at] ?? 0))
    return sum
  }
}
