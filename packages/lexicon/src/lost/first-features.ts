import {type LanguageModel, NEVER_SEEN} from '@copydesk/core'
import type {LostForm} from './lost-form.ts'
import {mix} from './mix.ts'

/** The weights of the first look are hashed into so many bits. */
export const FIRST_BITS = 17
/** How many hashed features a word on one side of a place has. */
export const FIRST_FEATURES = 3
/** A weight of 1. */
export const FIRST_STEP = 24
/** How many likelihoods each lost word has: see {@link Likely}. */
export const FIRST_FACTS = 2
/** How many numbers tell how two words go together as they stand. */
export const TOGETHER = 4

/** The word before a place, and the one behind it. */
export type Side = 0 | 1

/** What the first look goes by. */
export interface FirstTables {
  /** Weights of hashed features, in steps of {@link FIRST_STEP}. */
  readonly first: Int8Array
  /** What the likelihoods weigh for each lost word; behind them what speaks for nothing: see {@link writeTogether}. */
  readonly firstFacts: Float32Array
}

/** Writes which weights a word on one side of a place has for a word that is lost there. */
export const writeFirst = (form: LostForm, side: Side, lost: number, out: Int32Array): void => {
  const slot = (feature: number, value: number): number =>
    mix(feature + 10 * side, value, lost) & ((1 << FIRST_BITS) - 1)
  out[0] = slot(0, form.isCommon ? form.hash : 0)
  out[1] = slot(1, side === 0 ? form.ahead : form.back)
  out[2] = slot(2, form.class)
}

const bit = (fact: boolean): number => (fact ? 1 : 0)

/** Writes how two words go together as they stand: how much likelier than by chance, whether they were never seen, whether one is unknown, and 1. */
export const writeTogether = (model: LanguageModel, left: number, right: number, out: Float64Array): void => {
  const lift = model.lift(left, right)
  const isKnown = left !== 0 && right !== 0
  out[0] = lift === NEVER_SEEN ? 0 : Math.max(-2, Math.min(2, lift))
  out[1] = bit(lift === NEVER_SEEN && isKnown)
  out[2] = bit(!isKnown)
  out[3] = 1
}

const VOWEL = /^[aeiou]/

/** How likely small words are beside others, as powers of ten. */
export class Likely {
  readonly #model: LanguageModel
  readonly #ids: readonly number[]
  readonly #a: number
  /** The number of “an”. */
  readonly an: number

  constructor(model: LanguageModel, lost: readonly string[]) {
    this.#model = model
    this.#ids = lost.map(model.idOfText)
    this.#a = lost.indexOf('a')
    this.an = model.idOfText('an')
  }

  /** How many lost words there are. */
  get count(): number {
    return this.#ids.length
  }

  /** The number in the language model of a lost word. */
  idOf(lost: number): number {
    return this.#ids[lost] ?? 0
  }

  /** The number in the language model of a lost word before another: “an” before a vowel. */
  idBefore(lower: string, lost: number): number {
    return lost === this.#a && VOWEL.test(lower) ? this.an : (this.#ids[lost] ?? 0)
  }

  /** How likely a lost word is behind another. */
  behind(id: number, lost: number): number {
    return this.#model.bigram(id, this.#ids[lost] ?? 0)
  }

  /** How much likelier a word is behind a lost word than anywhere. */
  before(id: number, lower: string, lost: number): number {
    return id === 0 ? 0 : this.#model.bigram(this.idBefore(lower, lost), id) - this.#model.unigram(id)
  }
}
