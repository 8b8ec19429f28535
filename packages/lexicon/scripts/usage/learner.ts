import {BITS, besideOf, FEATURES, type Hinges, writeFeatures, writeLean} from '../../src/usage/features.ts'
import {wordHash} from '../../src/usage/neighbours.ts'
import {halfOf} from './half-of.ts'
import {type Examples, scoreOf} from './learn.ts'
import type {Lines} from './lines.ts'
import type {Place} from './places.ts'
import {isUsual} from './usual-pairs.ts'

/** What all choices are learned from. */
export interface Lessons {
  readonly corpora: Lines
  readonly numbers: ReadonlyMap<string, number>
  readonly hinges: Hinges
  /** Usual pairs, and how often words stand side by side. */
  readonly pairs: Uint8Array
  readonly table: Uint16Array
}

/** The score of what is not judged at all. */
const UNASKED = -99

/** Reads the places of a choice between two words, '' for none. */
export class Learner {
  readonly #lessons: Lessons
  readonly #hashes: readonly [number, number]
  readonly #row: Int32Array = new Int32Array(FEATURES)

  constructor(lessons: Lessons, first: string, second: string) {
    this.#lessons = lessons
    this.#hashes = [first === '' ? 0 : wordHash(first), wordHash(second)]
  }

  features({line, left, right}: Place): Int32Array {
    const {corpora, hinges, table} = this.#lessons
    const read = corpora.lines[line]
    if (!read) return this.#row
    writeFeatures(read, left, right, hinges, this.#row)
    const [one, other] = this.#hashes.map((hash) => besideOf(table, read, left, right, hash))
    if (one && other) writeLean(one, other, this.#row)
    return this.#row
  }

  examples(groups: readonly (readonly Place[])[]): Examples {
    const all = groups.flatMap((places, group) => places.map((place) => ({place, group})))
    const features = new Int32Array(all.length * FEATURES)
    const second = new Uint8Array(all.length)
    for (const [index, {place, group}] of all.entries()) {
      features.set(this.features(place), index * FEATURES)
      second[index] = group
    }
    return {features, second, width: FEATURES, bits: BITS}
  }

  /** What the half that did not learn from a place says of it, were `typed` to stand there. */
  scores(
    places: readonly Place[],
    halves: readonly Float32Array[],
    sign: 1 | -1,
    typed: string,
  ): Float32Array {
    const {corpora, numbers, pairs} = this.#lessons
    const number = numbers.get(typed) ?? 0
    return Float32Array.from(places, (place) => {
      const words = corpora.lines[place.line]?.words ?? []
      if (typed !== '' && isUsual(pairs, words, place.left, place.right, number)) return UNASKED
      const other = halves[1 - halfOf(place.line)]
      return other ? sign * scoreOf(other, this.features(place), 0, FEATURES) : UNASKED
    })
  }
}
