import {Kind, type Lexicon} from '@copydesk/core'
import {candidatesOf} from '../../src/kinds/candidates.ts'
import {
  BITS,
  bestOf,
  FEATURES,
  hashOf,
  type KindModel,
  type Row,
  slotOf,
  writeFeatures,
} from '../../src/kinds/kind-model.ts'
import {inBytes} from '../in-bytes.ts'
import {randomFrom} from '../random-from.ts'
import {learnWords} from './learn-words.ts'
import type {Tagged} from './read-tagged.ts'

const PASSES = 6

interface Lesson extends Row {
  readonly kinds: readonly number[]
}

const lessonOf = (
  sentence: readonly Tagged[],
  lexicon: Lexicon,
  learned: ReadonlyMap<string, number>,
): Lesson => {
  const edge = {hash: hashOf(''), mask: 1 << Kind.edge, kind: Kind.edge}
  const own = sentence.map(({form, kind}, index) => {
    const mask = form ? candidatesOf(form, index === 0, lexicon, learned) : 1 << (kind ?? Kind.break)
    return {hash: form ? hashOf(form.lower) : (kind ?? 0), mask, kind: kind ?? -1}
  })
  const all = [edge, edge, ...own, edge, edge]
  return {
    hashes: all.map(({hash}) => hash),
    masks: all.map(({mask}) => mask),
    kinds: all.map(({kind}) => kind),
  }
}

const isOpen = (mask: number): boolean => (mask & (mask - 1)) !== 0

/** Learns by an averaged perceptron which of its kinds a word is. */
class Learner {
  readonly weights: Float32Array = new Float32Array(1 << BITS)
  readonly #sums = new Float64Array(1 << BITS)
  readonly #features = new Int32Array(FEATURES)
  #step = 1

  learn({kinds, ...row}: Lesson): void {
    const seen = new Int8Array(kinds.length)
    for (const [at, kind] of kinds.entries()) {
      const mask = row.masks[at] ?? 0
      seen[at] = isOpen(mask) ? this.#choose(row, seen, at, kind) : 31 - Math.clz32(mask)
    }
  }

  #choose(row: Row, seen: Int8Array, at: number, kind: number): number {
    const mask = row.masks[at] ?? 0
    writeFeatures(row, seen, at, this.#features)
    const guess = bestOf(this.weights, this.#features, mask)
    this.#step++
    if (kind >= 0 && guess !== kind && (mask & (1 << kind)) !== 0) {
      this.#move(kind, 1)
      this.#move(guess, -1)
    }
    return guess
  }

  #move(kind: number, by: number): void {
    for (const feature of this.#features) {
      const slot = slotOf(feature, kind)
      this.weights[slot] = (this.weights[slot] ?? 0) + by
      this.#sums[slot] = (this.#sums[slot] ?? 0) + by * this.#step
    }
  }

  /** The mean of the weights over all steps. */
  mean(): Float32Array {
    return this.weights.map((weight, slot) => weight - (this.#sums[slot] ?? 0) / this.#step)
  }
}

/** Learns kinds from tagged sentences. */
export const learnKinds = (sentences: readonly (readonly Tagged[])[], lexicon: Lexicon): KindModel => {
  const learned = learnWords(sentences)
  const lessons = sentences.map((sentence) => lessonOf(sentence, lexicon, learned))
  const learner = new Learner()
  const random = randomFrom(11)
  for (let pass = 0; pass < PASSES; pass++) {
    const order = lessons.map((lesson) => ({lesson, at: random()})).sort((a, b) => a.at - b.at)
    for (const {lesson} of order) learner.learn(lesson)
  }
  const mean = learner.mean()
  const most = mean.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  const scale = Math.max(1, 127 / most)
  return {
    weights: inBytes(mean, scale),
    learned,
  }
}
