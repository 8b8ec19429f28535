import type {Document, Word} from './document.ts'
import {FormNumbers} from './form-numbers.ts'

const hashOf = (spelling: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < spelling.length; at++) hash = Math.imul(hash ^ spelling.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

const hashes = new FormNumbers(2, ({plain}, cells, row) => {
  cells[row + 1] = hashOf(plain)
})

/** An entry: a hash, how often its spelling stands, the place of a word that has it, and the id of that word's form. */
const ENTRY = 4

/**
 * How often each spelling stands in a draft that is read once: numbers side by side, since most drafts are asked for few
 * of them and a map of strings takes longer to make than all that is asked of it.
 */
export class OnceCounted {
  readonly #words: readonly Word[]
  readonly #mask: number
  readonly #entries: Int32Array

  constructor({words}: Document) {
    const size = 1 << Math.max(4, 33 - Math.clz32(words.length))
    this.#words = words
    this.#mask = size - 1
    this.#entries = new Int32Array(ENTRY * size)
    for (let at = 0; at < words.length; at++) this.#add(at)
  }

  get(spelling: string): number | undefined {
    const entry = this.#entryOf(hashOf(spelling), spelling)
    return this.#entries[entry + 1] || undefined
  }

  has(spelling: string): boolean {
    return this.get(spelling) !== undefined
  }

  #add(at: number): void {
    const word = this.#words[at]
    if (!word) return
    const hash = hashes.cells[hashes.rowAt(word) + 1] ?? 0
    const entry = this.#entryOfWord(hash, word)
    const count = this.#entries[entry + 1] ?? 0
    if (count === 0) {
      this.#entries[entry] = hash
      this.#entries[entry + 2] = at
      this.#entries[entry + 3] = word.formId
    }
    this.#entries[entry + 1] = count + 1
  }

  // Words of one form are told to be the same without a look at their letters.
  #entryOfWord(hash: number, {form, formId}: Word): number {
    const first = (hash & this.#mask) * ENTRY
    const isSame = this.#entries[first] === hash && this.#entries[first + 3] === formId
    return isSame ? first : this.#entryOf(hash, form.plain)
  }

  /** Where a spelling's entry is, or would be. */
  #entryOf(hash: number, spelling: string): number {
    const entries = this.#entries
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = slot * ENTRY
      if (entries[entry + 1] === 0) return entry
      if (entries[entry] === hash && this.#words[entries[entry + 2] ?? 0]?.form.plain === spelling)
        return entry
    }
  }
}
