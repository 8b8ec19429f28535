const BASE = 0x01000193

const hashes: number[] = [0]
const powers: number[] = [1]

const keys: number[] = []

/** Keeps the hash of letters that are doubled in one of two spellings apart from those of letters left out. */
const SINGLED = 0x5bd1e995

/** The hashes of a word, of its forms with one letter left out, and of its letters undoubled: two near spellings share one. No string is made; the list is good until the next. */
const keysOf = (word: string): readonly number[] => {
  const {length} = word
  for (let at = 0; at < length; at++) {
    hashes[at + 1] = (Math.imul(hashes[at] ?? 0, BASE) + word.charCodeAt(at)) | 0
    powers[at + 1] = Math.imul(powers[at] ?? 1, BASE)
  }
  const whole = hashes[length] ?? 0
  let single = SINGLED
  keys.length = 0
  keys.push(whole)
  for (let at = 0; at < length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) continue
    single = Math.imul(single ^ word.charCodeAt(at), BASE)
    const power = powers[length - 1 - at] ?? 1
    keys.push((Math.imul(hashes[at] ?? 0, power) + whole - Math.imul(hashes[at + 1] ?? 0, power)) | 0)
  }
  keys.push(single)
  return keys
}

const isSwap = (a: string, b: string, at: number): boolean =>
  a.charAt(at) === b.charAt(at + 1) &&
  a.charAt(at + 1) === b.charAt(at) &&
  a.slice(at + 2) === b.slice(at + 2)

/** Whether two different spellings are one slip apart: a letter more, less or other, or two swapped. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (a.charAt(at) === b.charAt(at)) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  return a.slice(at + 1) === b.slice(at + 1) || isSwap(a, b, at)
}

/** A word with letters that stand twice written once. */
export const withoutDoubles = (word: string): string => word.replaceAll(/(.)\1/gu, '$1')

/** Whether two spellings that differ double other letters: Guterres, Gutteres. */
const isDoubledElsewhere = (a: string, b: string): boolean =>
  a !== b && withoutDoubles(a) === withoutDoubles(b)

const NONE: ReadonlySet<string> = new Set()

/** Spellings by what is left of them without a letter: finds those one slip away without comparing all with all. */
export class NearSpellings {
  readonly #words: readonly string[]
  /** The first entry of each bucket; 0 where there is none. */
  readonly #first: Int32Array
  /** Of each entry its hash, the number of its word, and the next entry in the bucket. */
  readonly #hashes: Int32Array
  readonly #owners: Int32Array
  readonly #next: Int32Array

  constructor(words: readonly string[]) {
    const most = words.reduce((sum, {length}) => sum + length + 2, 1)
    this.#words = words
    this.#first = new Int32Array(1 << Math.ceil(Math.log2(2 * most)))
    this.#hashes = new Int32Array(most)
    this.#owners = new Int32Array(most)
    this.#next = new Int32Array(most)
    let entry = 0
    // From the last, so that the first is met first.
    for (let owner = words.length - 1; owner >= 0; owner--)
      for (const key of keysOf(words[owner] ?? '')) this.#enter(++entry, key, owner)
  }

  #bucketOf(key: number): number {
    return Math.imul(key ^ (key >>> 15), 0x9e3779b1) & (this.#first.length - 1)
  }

  #enter(entry: number, key: number, owner: number): void {
    const bucket = this.#bucketOf(key)
    this.#hashes[entry] = key
    this.#owners[entry] = owner
    this.#next[entry] = this.#first[bucket] ?? 0
    this.#first[bucket] = entry
  }

  /** The spellings that are one slip away, or that double other letters. */
  near(word: string): ReadonlySet<string> {
    let found: Set<string> | undefined
    for (const key of keysOf(word)) {
      let entry = this.#first[this.#bucketOf(key)] ?? 0
      for (; entry !== 0; entry = this.#next[entry] ?? 0) {
        if (this.#hashes[entry] !== key) continue
        const other = this.#words[this.#owners[entry] ?? 0] ?? ''
        if (isOneSlip(word, other) || isDoubledElsewhere(word, other)) found = (found ?? new Set()).add(other)
      }
    }
    return found ?? NONE
  }
}
