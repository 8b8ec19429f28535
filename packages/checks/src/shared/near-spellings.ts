const BASE = 0x01000193

const hashes: number[] = [0]
const powers: number[] = [1]

const keys: number[] = []

/** The hashes of a word and of its forms with one letter left out: two spellings one slip apart share one. No string is made; the list is good until the next. */
const shortened = (word: string): readonly number[] => {
  const {length} = word
  for (let at = 0; at < length; at++) {
    hashes[at + 1] = (Math.imul(hashes[at] ?? 0, BASE) + word.charCodeAt(at)) | 0
    powers[at + 1] = Math.imul(powers[at] ?? 1, BASE)
  }
  const whole = hashes[length] ?? 0
  keys.length = 0
  keys.push(whole)
  for (let at = 0; at < length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) continue
    const power = powers[length - 1 - at] ?? 1
    keys.push((Math.imul(hashes[at] ?? 0, power) + whole - Math.imul(hashes[at + 1] ?? 0, power)) | 0)
  }
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

/** Cells of a key: the key, and its first and last entry; 0 is none. */
const KEY = 3
/** Cells of an entry: the word's number, and the next entry of the same key. */
const ENTRY = 2

/** Spellings by what is left of them without a letter: finds those one slip away without comparing all with all. All in numbers: a draft has hundreds of keys, and a new table of them. */
export class NearSpellings {
  readonly #words: string[] = []
  #mask = 255
  #taken = 0
  #keys = new Int32Array(KEY * 256)
  #entries = new Int32Array(ENTRY * 256)
  #last = 0

  add(word: string): void {
    const number = this.#words.push(word) - 1
    for (const key of shortened(word)) this.#file(key, number)
  }

  /** The spellings that were added and are one slip away. */
  near(word: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (const key of shortened(word)) {
      for (let entry = this.#keys[this.#cellOf(key) + 1] ?? 0; entry !== 0; ) {
        const other = this.#words[this.#entries[ENTRY * entry] ?? 0] ?? ''
        if (isOneSlip(word, other)) found.add(other)
        entry = this.#entries[ENTRY * entry + 1] ?? 0
      }
    }
    return found
  }

  #cellOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      const cell = KEY * (slot & this.#mask)
      if (this.#keys[cell + 1] === 0 || this.#keys[cell] === key) return cell
      slot++
    }
  }

  #file(key: number, word: number): void {
    const entry = ++this.#last
    if (ENTRY * entry === this.#entries.length) this.#entries = doubled(this.#entries)
    this.#entries[ENTRY * entry] = word
    const cell = this.#cellOf(key)
    const before = this.#keys[cell + 2] ?? 0
    if (before === 0) this.#keys.set([key, entry, entry], cell)
    else {
      this.#entries[ENTRY * before + 1] = entry
      this.#keys[cell + 2] = entry
    }
    if (before === 0 && ++this.#taken * 2 > this.#mask) this.#grow()
  }

  #grow(): void {
    const old = this.#keys
    this.#mask = 2 * this.#mask + 1
    this.#keys = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += KEY) {
      if (old[from + 1] !== 0) this.#keys.set(old.subarray(from, from + KEY), this.#cellOf(old[from] ?? 0))
    }
  }
}

const doubled = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const made = new Int32Array(2 * old.length)
  made.set(old)
  return made
}
