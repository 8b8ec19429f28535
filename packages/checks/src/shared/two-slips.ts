import type {Lexicon} from '@copydesk/core'
import {addCost, Cost, dropCost, firstCost, lettersMeant} from './edit-cost.ts'
import {lastOdd} from './is-odd.ts'

/** Dearer pairs of slips are none. */
const DEAREST = 3.1
/** Of a long word only the likeliest are sought: it has too many. */
const DEAREST_OF_LONG = 1.95
const LONG = 14
const LONGEST = 24

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'] as const
const FIRST_LETTER = 97

/** What else a typist may have meant, and what the slips cost. */
export type Found = (form: string, cost: number) => void

/** What is written so far; one search runs at a time. */
const written = new Uint16Array(LONGEST + 2)

/** Reads a word letter by letter, slips twice on the way, and gives up where no word goes on so. */
class Search {
  readonly #word: string
  readonly #lexicon: Lexicon
  readonly #found: Found
  readonly #lastOdd: number
  readonly #dearest: number

  constructor(word: string, lexicon: Lexicon, found: Found) {
    this.#word = word
    this.#lexicon = lexicon
    this.#found = found
    this.#lastOdd = lastOdd(word, lexicon)
    this.#dearest = word.length < LONG ? DEAREST : DEAREST_OF_LONG
  }

  /** Reads on at a place, behind `length` letters that are written, with so many slips left. */
  read(at: number, length: number, left: number, cost: number): void {
    if (cost > this.#dearest) return
    if (left === 0) this.#copy(at, length, cost)
    else this.#readOrSlip(at, length, left, cost)
  }

  #readOrSlip(at: number, length: number, left: number, cost: number): void {
    if (at < this.#word.length) {
      const code = this.#word.charCodeAt(at)
      if (this.#write(code, length)) this.read(at + 1, length + 1, left, cost)
      // The last slip mends nothing that stands far behind it.
      if (left === 1 && this.#lastOdd > at + 2) return
      this.#swap(at, length, left - 1, cost)
      this.#leave(at, length, left - 1, cost)
      this.#replace(at, length, left - 1, cost)
    }
    this.#insert(at, length, left - 1, cost)
  }

  /** Writes the rest as it stands, and asks whether that is a word. */
  #copy(from: number, start: number, cost: number): void {
    if (this.#lastOdd > from) return
    const word = this.#word
    let length = start
    for (let at = from; at < word.length; at++, length++) {
      // Behind two letters it is as it was.
      if (at < from + 2 && !this.#fits(length, word.charCodeAt(at))) return
      written[length] = word.charCodeAt(at)
    }
    if (!this.#fits(length, 0) || !this.#lexicon.suggests(written, length)) return
    this.#found(String.fromCharCode(...written.subarray(0, length)), cost)
  }

  #fits(length: number, code: number): boolean {
    if (length === 0) return true
    const before = length === 1 ? 0 : (written[length - 2] ?? 0)
    return this.#lexicon.hasTrigram(before, written[length - 1] ?? 0, code)
  }

  #write(code: number, length: number): boolean {
    if (!this.#fits(length, code)) return false
    written[length] = code
    return true
  }

  #swap(at: number, length: number, left: number, cost: number): void {
    const [a, b] = [this.#word.charCodeAt(at), this.#word.charCodeAt(at + 1)]
    if (Number.isNaN(b) || a === b || !this.#write(b, length) || !this.#write(a, length + 1)) return
    this.read(at + 2, length + 2, left, cost + Cost.swap + firstCost(at) / 2)
  }

  #leave(at: number, length: number, left: number, cost: number): void {
    const word = this.#word
    const [before, letter] = [word.charAt(at - 1), word.charAt(at)]
    if (letter === before) return
    this.read(at + 1, length, left, cost + addCost(letter, before, word.charAt(at + 1)) + firstCost(at) / 2)
  }

  #replace(at: number, length: number, left: number, cost: number): void {
    for (const {code, cost: own} of lettersMeant(this.#word.charAt(at))) {
      if (this.#write(code, length)) this.read(at + 1, length + 1, left, cost + own + firstCost(at))
    }
  }

  #insert(at: number, length: number, left: number, cost: number): void {
    if (cost + Cost.twice > this.#dearest) return
    const [before, after] = [this.#word.charAt(at - 1), this.#word.charAt(at)]
    for (const [index, letter] of LETTERS.entries()) {
      if (letter === before || !this.#write(FIRST_LETTER + index, length)) continue
      this.read(at, length + 1, left, cost + dropCost(letter, before, after) + firstCost(at))
    }
  }
}

/** Visits the words that two slips make a word of, by what is likely: letters swapped, struck too much, left out, struck for their neighbours, vowels confused. */
export const twoSlips = (word: string, lexicon: Lexicon, found: Found): void => {
  if (/^[a-z]+$/.test(word) && word.length <= LONGEST) new Search(word, lexicon, found).read(0, 0, 2, 0)
}
