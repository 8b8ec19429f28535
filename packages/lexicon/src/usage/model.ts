import type {KinTable} from './kin.ts'

/** One learned choice between two words, or between nothing and a word. */
export interface Choice {
  /** '' for a choice whether `second` is missing. */
  readonly first: string
  readonly second: string
  /** Scores above `over` say that `second` should stand where `first` does; below `under`, the other way round. */
  readonly over: number
  readonly under: number
  /** Where the features of the two words alone sum up to less, in the direction of each, the score is as good as never reached. */
  readonly leanOver: number
  readonly leanUnder: number
  /** What `second` gains, in steps, for being commoner than it was learned as: added to scores where rivals are compared. */
  readonly prior: number
}

/** The head of a model's file. */
export interface ModelHead {
  /** Symbols by their numbers, from 1. */
  readonly symbols: readonly string[]
  /** The common words, which count as themselves. */
  readonly common: number
  readonly choices: readonly Choice[]
  readonly clause: readonly string[]
  readonly phrase: readonly string[]
  /** Verbs that take another without “to”. */
  readonly bare: readonly string[]
  /** The score above which one of its kin should stand for a word. */
  readonly kinThreshold: number
}

/** A model in memory. */
export interface Model extends ModelHead {
  /** For each choice 2^BITS weights, in steps of 1/16. */
  readonly weights: Int8Array
  /** A Bloom filter of the pairs of neighbours that edited English has, and not by chance. */
  readonly pairs: Uint8Array
  /** How often words stand side by side in English at large: see `neighbours`. */
  readonly table: Uint16Array
  /** Words and those that they may be a slip for, and the 2^KIN_BITS weights of all of them. */
  readonly kin: KinTable
  readonly kinWeights: Int8Array
}

/** Weights are kept in these steps. */
export const STEP = 16
/** Bytes of the Bloom filter. */
export const PAIR_BYTES: number = 1 << 19

const slots = (a: number, b: number): readonly [number, number] => {
  const first = Math.imul(a + 11, 0x9e3779b1) ^ Math.imul(b + 5, 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 15), 0xc2b2ae35)
  return [(first ^ (first >>> 16)) >>> 10, (second ^ (second >>> 13)) >>> 10]
}

/** Notes that two symbols stand side by side. */
export const addPair = (pairs: Uint8Array, a: number, b: number): void => {
  for (const slot of slots(a, b)) {
    const byte = slot >>> 3
    pairs[byte] = (pairs[byte] ?? 0) | (1 << (slot & 7))
  }
}

/** Whether two symbols were seen side by side; now and then true of two that were not. */
export const hasPair = (pairs: Uint8Array, a: number, b: number): boolean => {
  const first = Math.imul(a + 11, 0x9e3779b1) ^ Math.imul(b + 5, 0x85ebca6b)
  const one = (first ^ (first >>> 16)) >>> 10
  if (((pairs[one >>> 3] ?? 0) & (1 << (one & 7))) === 0) return false
  const second = Math.imul(first ^ (first >>> 15), 0xc2b2ae35)
  const two = (second ^ (second >>> 13)) >>> 10
  return ((pairs[two >>> 3] ?? 0) & (1 << (two & 7))) !== 0
}
