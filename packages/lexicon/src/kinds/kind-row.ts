import type {SentenceKinds} from '@copydesk/core'
import {bestOf, FEATURES, writeFeatures} from './kind-model.ts'

const UNKNOWN = -1

const isOpen = (mask: number): boolean => (mask & (mask - 1)) !== 0

/** All rows write the features of one place after the other here. */
const features = new Int32Array(FEATURES)

/**
 * The words and marks of one sentence in numbers, and what each of them is. That rests on what the two places before it
 * are: so it is worked out from the nearest two that can be one thing only, and only where somebody asks.
 */
export class KindRow implements SentenceKinds {
  readonly hashes: number[] = []
  readonly masks: number[] = []
  readonly #kinds: number[] = []
  /** Where each word of the sentence stands among words and marks. */
  readonly #places: number[] = []
  readonly #weights: Int8Array

  constructor(weights: Int8Array) {
    this.#weights = weights
  }

  /** Adds what is no word. */
  addMark(hash: number, mask: number): void {
    this.hashes.push(hash)
    this.masks.push(mask)
    this.#kinds.push(isOpen(mask) ? UNKNOWN : 31 - Math.clz32(mask))
  }

  addWord(hash: number, mask: number): void {
    this.#places.push(this.hashes.length)
    this.addMark(hash, mask)
  }

  at(word: number): number {
    const place = this.#places[word] ?? 0
    const known = this.#kinds[place] ?? 0
    return known === UNKNOWN ? this.#workOut(place) : known
  }

  isSureAt(word: number): boolean {
    return !isOpen(this.masks[this.#places[word] ?? 0] ?? 0)
  }

  #isUnknown(place: number): boolean {
    return this.#kinds[place] === UNKNOWN
  }

  #workOut(place: number): number {
    let from = place
    while (this.#isUnknown(from - 1) || this.#isUnknown(from - 2)) from--
    for (let at = from; at <= place; at++) if (this.#isUnknown(at)) this.#kinds[at] = this.#likeliest(at)
    return this.#kinds[place] ?? 0
  }

  #likeliest(place: number): number {
    writeFeatures(this, this.#kinds, place, features)
    return bestOf(this.#weights, features, this.masks[place] ?? 0)
  }
}
