/** So many numbers tell what a word is about. */
export const VECTOR = 32

/** A vector's length, in the steps that its numbers are kept in. */
export const LENGTH = 17
/** No number is further from 0: two stand in a byte. */
export const MOST = 7

/** Tells how near in matter words are. */
export interface WordVectors {
  /** The cosine of the angle between the vectors of two words of the language model, by their numbers; 0 where one has none. */
  readonly nearness: (one: number, other: number) => number
}

/** So many bytes a vector takes. */
const BYTES = VECTOR / 2
const HALF = 4
const LOW = 15

/** Packs vectors of whole numbers from -MOST to MOST, one word behind another. */
export const packVectors = (cells: Int8Array): Uint8Array =>
  Uint8Array.from(
    {length: cells.length / 2},
    (_, at) => ((cells[2 * at] ?? 0) & LOW) | ((cells[2 * at + 1] ?? 0) << HALF),
  )

// Of two numbers in a byte, the first: its sign is the highest of the low bits.
const lowOf = (byte: number): number => (byte << 28) >> 28

/** Reads what {@link packVectors} wrote: the vectors of a language model's words, by their numbers from 1. Nothing is unpacked before it is asked for. */
export const wordVectors = (buffer: ArrayBuffer): WordVectors => {
  const bytes = new Int8Array(buffer)
  return {
    nearness(one, other) {
      const [from, to] = [(one - 1) * BYTES, (other - 1) * BYTES]
      if (from < 0 || to < 0) return 0
      let sum = 0
      for (let at = 0; at < BYTES; at++) {
        const [left, right] = [bytes[from + at] ?? 0, bytes[to + at] ?? 0]
        sum += lowOf(left) * lowOf(right) + (left >> HALF) * (right >> HALF)
      }
      return sum / (LENGTH * LENGTH)
    },
  }
}
