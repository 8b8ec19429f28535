import {CLASS_BITS} from './class-features.ts'
import type {KinTable} from './kin.ts'
import {PAIR_FEATURES} from './pair-features.ts'
import {PLACE_FEATURES} from './place-features.ts'

/** What was learned of words that stand where others are meant. */
export interface SlipTables {
  /** The words that may be meant, by their numbers from 1. */
  readonly words: readonly string[]
  readonly kin: KinTable
  readonly pairWeights: Float32Array
  readonly placeWeights: Float32Array
  /** In steps of {@link CLASS_STEP}. */
  readonly classWeights: Int8Array
}

/** A class's weight of 1. */
export const CLASS_STEP = 16

const HEADER = 3
const CLASSES = 1 << CLASS_BITS

/** Writes the tables into one file: a header of 32-bit numbers, the arrays, the widest first, then the words. */
export const packSlips = ({words, kin, pairWeights, placeWeights, classWeights}: SlipTables): Uint8Array => {
  const text = new TextEncoder().encode(words.join('\n'))
  const header = Uint32Array.of(kin.keys.length, kin.lists.length, text.length)
  const parts = [header, kin.keys, kin.starts, pairWeights, placeWeights, kin.lists, classWeights, text]
  const file = new Uint8Array(parts.reduce((sum, {byteLength}) => sum + byteLength, 0))
  let at = 0
  for (const {buffer, byteOffset, byteLength} of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return file
}

/** Reads what {@link packSlips} wrote; the arrays are views, not copies. */
export const unpackSlips = (buffer: ArrayBuffer): SlipTables => {
  const [keys = 0, lists = 0, text = 0] = new Uint32Array(buffer, 0, HEADER)
  let at = 4 * HEADER
  const next = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const kin = {
    keys: new Uint32Array(buffer, next(4 * keys), keys),
    starts: new Uint32Array(buffer, next(4 * keys), keys),
  }
  const pairWeights = new Float32Array(buffer, next(4 * PAIR_FEATURES), PAIR_FEATURES)
  const placeWeights = new Float32Array(buffer, next(4 * PLACE_FEATURES), PLACE_FEATURES)
  return {
    kin: {...kin, lists: new Uint16Array(buffer, next(2 * lists), lists)},
    pairWeights,
    placeWeights,
    classWeights: new Int8Array(buffer, next(CLASSES), CLASSES),
    words: new TextDecoder().decode(new Uint8Array(buffer, next(text), text)).split('\n'),
  }
}
