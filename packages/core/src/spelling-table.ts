/** Longer words are rare, and looked up as strings. */
const LONGEST = 40

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

type Numbers = Int32Array | Uint16Array

const doubled = <T extends Numbers>(old: T, made: T): T => {
  made.set(old)
  return made
}

/**
 * Numbers spellings in the order in which they are first seen. A table of its own, because a Map wants a string made of
 * every word before it is asked; and a dense one, because what takes time is memory that lies far apart.
 */
export class SpellingTable {
  /** How many spellings there are; they are numbered from 1. */
  size = 0
  /** Numbers by hash, 0 where there is none. */
  #slots = new Int32Array(1 << 12)
  /** By number: hashes, and where the characters of each spelling end; they stand one behind the other. */
  #hashes = new Int32Array(1 << 11)
  #ends = new Int32Array(1 << 11)
  #characters = new Uint16Array(1 << 14)
  readonly #long = new Map<string, number>()

  /** Gives the number of the spelling that stands somewhere in a text, the next one if it is new. */
  numberAt(text: string, start: number, end: number): number {
    if (end - start > LONGEST) return this.#numberOfLong(text.slice(start, end))
    const hash = hashOf(text, start, end)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let number = this.#slots[slot]; number; number = this.#slots[slot]) {
      if (this.#hashes[number] === hash && this.#isAt(number, text, start, end)) return number
      slot = (slot + 1) & mask
    }
    this.#slots[slot] = this.size + 1
    return this.#add(text, start, end, hash)
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const characters = this.#characters
    const from = this.#ends[number - 1] ?? 0
    if ((this.#ends[number] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++) {
      if (characters[from + at - start] !== text.charCodeAt(at)) return false
    }
    return true
  }

  #numberOfLong(spelling: string): number {
    const number = this.#long.get(spelling) ?? this.#add(spelling, 0, 0, 0)
    this.#long.set(spelling, number)
    return number
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const from = this.#ends[this.size] ?? 0
    const number = ++this.size
    while (from + end - start > this.#characters.length)
      this.#characters = doubled(this.#characters, new Uint16Array(this.#characters.length * 2))
    for (let at = start; at < end; at++) this.#characters[from + at - start] = text.charCodeAt(at)
    this.#hashes[number] = hash
    this.#ends[number] = from + end - start
    // Only now: to grow is to look for the slot of each spelling anew, of this one, too.
    if ((number + 1) * 2 >= this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes, new Int32Array(this.#hashes.length * 2))
    this.#ends = doubled(this.#ends, new Int32Array(this.#ends.length * 2))
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (const number of this.#slots) {
      if (number === 0) continue
      let slot = (this.#hashes[number] ?? 0) & mask
      while (slots[slot]) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.#slots = slots
  }
}
