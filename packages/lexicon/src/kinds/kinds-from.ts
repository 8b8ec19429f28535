import {type Form, Kind, type Lexicon, perForm, type Sentence, SURE_KIND, type Word} from '@copydesk/core'
import {candidatesOf} from './candidates.ts'
import {bestOf, FEATURES, hashOf, type KindModel, type Row, unpackKinds, writeFeatures} from './kind-model.ts'

/** Says what each word of a sentence is, by learned weights. */
export type KindsOf = (words: readonly Word[], sentence: Sentence) => Uint8Array

interface Entry {
  readonly hash: number
  readonly mask: number
}

const isOpen = (mask: number): boolean => (mask & (mask - 1)) !== 0

const EDGE: Entry = {hash: hashOf(''), mask: 1 << Kind.edge}
const COMMA: Entry = {hash: Kind.comma, mask: 1 << Kind.comma}
const BREAK: Entry = {hash: Kind.break, mask: 1 << Kind.break}

// A sentence may begin there.
const OPENS = /[“":;(–—]/

const markIn = (gap: string): Entry | undefined => {
  if (gap === ' ') return
  if (gap.includes(',')) return COMMA
  return /[;:—–()[\]…/]|--| - /.test(gap) ? BREAK : undefined
}

/** Reads one sentence after the other into the same arrays. */
class KindReader {
  readonly #weights: Int8Array
  readonly #inside: (form: Form) => Entry
  readonly #opening: (form: Form) => Entry
  readonly #features = new Int32Array(FEATURES)
  readonly #hashes: number[] = []
  readonly #masks: number[] = []
  readonly #row: Row = {hashes: this.#hashes, masks: this.#masks}
  readonly #kinds: number[] = []
  /** Where each word of the sentence stands among words and marks. */
  readonly #places: number[] = []
  #length = 0

  constructor({weights, learned}: KindModel, lexicon: Lexicon) {
    const entryOf = (first: boolean): ((form: Form) => Entry) =>
      perForm((form) => ({hash: hashOf(form.lower), mask: candidatesOf(form, first, lexicon, learned)}))
    this.#weights = weights
    this.#inside = entryOf(false)
    this.#opening = entryOf(true)
  }

  kinds(words: readonly Word[], sentence: Sentence): Uint8Array {
    this.#read(words, sentence)
    for (let at = 0; at < this.#length; at++) this.#kinds[at] = this.#kindAt(at)
    const found = new Uint8Array(sentence.lastWord - sentence.firstWord)
    for (let index = 0; index < found.length; index++) {
      const place = this.#places[index] ?? 0
      found[index] = (this.#kinds[place] ?? 0) | (isOpen(this.#masks[place] ?? 0) ? 0 : SURE_KIND)
    }
    return found
  }

  #push({hash, mask}: Entry): void {
    this.#hashes[this.#length] = hash
    this.#masks[this.#length] = mask
    this.#length++
  }

  #read(words: readonly Word[], {firstWord, lastWord}: Sentence): void {
    this.#length = 0
    for (let edge = 0; edge < 2; edge++) this.#push(EDGE)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const mark = index > firstWord ? markIn(word.gap) : undefined
      if (mark) this.#push(mark)
      this.#places[index - firstWord] = this.#length
      const opens = index === firstWord || (word.gap !== ' ' && OPENS.test(word.gap))
      this.#push(opens ? this.#opening(word.form) : this.#inside(word.form))
    }
    for (let edge = 0; edge < 2; edge++) this.#push(EDGE)
  }

  #kindAt(at: number): number {
    const mask = this.#masks[at] ?? 0
    if (!isOpen(mask)) return 31 - Math.clz32(mask)
    writeFeatures(this.#row, this.#kinds, at, this.#features)
    return bestOf(this.#weights, this.#features, mask)
  }
}

/** Reads a model of kinds that `scripts/kinds` learned. */
export const kindsFrom = (buffer: ArrayBuffer, lexicon: Lexicon): KindsOf => {
  const reader = new KindReader(unpackKinds(buffer), lexicon)
  return (words, sentence) => reader.kinds(words, sentence)
}
