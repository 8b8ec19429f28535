import type {Span} from '@copydesk/core'

/** Words as numbers: a hash of each folded form and its place in the text. Only the first `length` entries count. */
export interface WordList {
  readonly length: number
  readonly hash: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

const grown = (array: Int32Array): Int32Array => {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** A word list that grows. */
export class GrowingWords implements WordList {
  length = 0
  hash: Int32Array
  start: Int32Array
  end: Int32Array

  constructor(room: number) {
    const size = Math.max(16, room)
    this.hash = new Int32Array(size)
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
  }

  push(hash: number, start: number, end: number): void {
    if (this.length === this.hash.length) {
      this.hash = grown(this.hash)
      this.start = grown(this.start)
      this.end = grown(this.end)
    }
    this.hash[this.length] = hash
    this.start[this.length] = start
    this.end[this.length] = end
    this.length++
  }
}

/** Gives the place of the words from one to another, end exclusive. */
export const spanOfWords = (words: WordList, first: number, last: number): Span => ({
  start: words.start[first] ?? 0,
  end: words.end[Math.max(first, last - 1)] ?? 0,
})
