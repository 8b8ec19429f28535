import type {WordList} from './word-list.ts'

const PRIME = 0x9e3779b1 | 0

/** Where each pair of neighbouring words, or each word, stands: buckets of places chained in the order of the text. */
export interface GramTable {
  /** The first place of the bucket of a key, -1 where there is none. */
  readonly first: (key: number) => number
  /** The next place in the same bucket, -1 at the end. */
  readonly next: Int32Array
  /** How many places the bucket of a key has. */
  readonly count: (key: number) => number
}

/** The key of two neighbouring words. */
export const pairKey = (a: number, b: number): number => Math.imul(Math.imul(a, PRIME) ^ b, PRIME)

const sizeFor = (length: number): number => {
  let size = 64
  while (size < length) size *= 2
  return size
}

const fill = (length: number, keyAt: (index: number) => number): GramTable => {
  const size = sizeFor(length)
  const shift = 32 - Math.log2(size)
  const head = new Int32Array(size)
  const counts = new Int32Array(size)
  const next = new Int32Array(length)
  const bucketOf = (key: number): number => Math.imul(key, PRIME) >>> shift
  for (let index = length - 1; index >= 0; index--) {
    const bucket = bucketOf(keyAt(index))
    next[index] = (head[bucket] ?? 0) - 1
    head[bucket] = index + 1
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  return {
    first: (key) => (head[bucketOf(key)] ?? 0) - 1,
    next,
    count: (key) => counts[bucketOf(key)] ?? 0,
  }
}

/** Indexes the pairs of neighbouring words; place `i` is the pair of words `i` and `i + 1`. */
export const pairTable = ({hash, length}: WordList): GramTable =>
  fill(Math.max(0, length - 1), (index) => pairKey(hash[index] ?? 0, hash[index + 1] ?? 0))

/** Indexes the single words. */
export const wordTable = ({hash, length}: WordList): GramTable => fill(length, (index) => hash[index] ?? 0)
