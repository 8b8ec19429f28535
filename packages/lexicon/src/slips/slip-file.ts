import {joinParts} from '../join-parts.ts'
import {HASH_BITS} from './hash-of.ts'
import type {KinTable} from './kin.ts'
import {networkSize} from './network.ts'
import {PAIR_FEATURES} from './pair-features.ts'
import {PLACE_FEATURES} from './place-features.ts'
import {SLIP_KINDS} from './slip-kind.ts'
import {TAG_FEATURES} from './tag-features.ts'
import {TAGS, type TagTables} from './tag-tables.ts'
import {TOPIC_FEATURES} from './topic-features.ts'

/** What was learned of words that stand where others are meant. */
export interface SlipTables {
  /** The words that may be meant, by their numbers from 1. */
  readonly words: readonly string[]
  readonly kin: KinTable
  /** Of features with a value, for each kind of slips: those of the two words, of their place, of their tags, of what the sentence is about. */
  readonly factWeights: Float32Array
  /** Of features that are hashed, in steps of {@link HASH_STEP}. */
  readonly hashWeights: Int8Array
  /** Of the last judge, for each kind of slips: see `network`. */
  readonly networks: Float32Array
  readonly tags: TagTables
}

/** How many features with a value two words have at a place. */
export const FACTS: number = PAIR_FEATURES + PLACE_FEATURES + TAG_FEATURES + TOPIC_FEATURES

/** What the parts of all features come to, each by itself: of the two words, of their place, of the kinds of their neighbours, of the words around, of gains, of the clause. */
export const PARTS = 6

/** What the regression finds so unlikely is asked no further: a logarithm of odds. */
export const LEAST_SCORE: number = -1.5

/** How many inputs the last judge has. */
export const INPUTS: number = FACTS + PARTS

/** How many weights it has. */
export const NETWORK: number = networkSize(INPUTS)

/** A hashed feature's weight of 1. */
export const HASH_STEP = 8

const HEADER = 5
const HASHES = 1 << HASH_BITS

/** Writes the tables into one file: a header of 32-bit numbers, the arrays, the widest first, then the words. */
export const packSlips = (tables: SlipTables): Uint8Array => {
  const {words, kin, factWeights, hashWeights, networks, tags} = tables
  const text = new TextEncoder().encode(words.join('\n'))
  const sizes = [kin.keys.length, kin.lists.length, tags.keys.length, tags.tags.length, text.length]
  const wide = [kin.keys, kin.starts, factWeights, networks, tags.keys]
  const narrow = [hashWeights, tags.tags, tags.weights, tags.traits, tags.next, text]
  return joinParts([Uint32Array.from(sizes), ...wide, kin.lists, tags.starts, ...narrow])
}

/** Reads what {@link packSlips} wrote; the arrays are views, not copies. */
export const unpackSlips = (buffer: ArrayBuffer): SlipTables => {
  const [kin = 0, lists = 0, rows = 0, tags = 0, text = 0] = new Uint32Array(buffer, 0, HEADER)
  let at = 4 * HEADER
  const next = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const wide = (count: number): Uint32Array => new Uint32Array(buffer, next(4 * count), count)
  const middle = (count: number): Uint16Array => new Uint16Array(buffer, next(2 * count), count)
  const narrow = (count: number): Uint8Array => new Uint8Array(buffer, next(count), count)
  const [kinKeys, kinStarts] = [wide(kin), wide(kin)]
  const floats = (count: number): Float32Array => new Float32Array(buffer, next(4 * count), count)
  const [factWeights, networks] = [floats(SLIP_KINDS * FACTS), floats(SLIP_KINDS * NETWORK)]
  const tagKeys = wide(rows)
  const [kinLists, tagStarts] = [middle(lists), middle(rows + 1)]
  return {
    kin: {keys: kinKeys, starts: kinStarts, lists: kinLists},
    factWeights,
    hashWeights: new Int8Array(buffer, next(HASHES), HASHES),
    networks,
    tags: {
      keys: tagKeys,
      starts: tagStarts,
      tags: narrow(tags),
      weights: narrow(tags),
      traits: narrow(rows),
      next: narrow(TAGS ** 3),
    },
    words: new TextDecoder().decode(narrow(text)).split('\n'),
  }
}
