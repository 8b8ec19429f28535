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

const HALF = 4
const LOW = 15

/** Packs vectors of whole numbers from -MOST to MOST, one word behind another. */
export const packVectors = (cells: Int8Array): Uint8Array =>
  Uint8Array.from(
    {length: cells.length / 2},
    (_, at) => ((cells[2 * at] ?? 0) & LOW) | ((cells[2 * at + 1] ?? 0) << HALF),
  )

const unpacked = (bytes: Uint8Array): Int8Array => {
  const cells = new Int8Array(2 * bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    cells[2 * at] = (byte << 28) >> 28
    cells[2 * at + 1] = (byte << 24) >> 28
  }
  return cells
}

/** Reads what {@link packVectors} wrote: the vectors of a language model's words, by their numbers from 1. */
export const wordVectors = (buffer: ArrayBuffer): WordVectors => {
  const cells = unpacked(new Uint8Array(buffer))
  return {
    nearness(one, other) {
      const [from, to] = [(one - 1) * VECTOR, (other - 1) * VECTOR]
      if (from < 0 || to < 0) return 0
      let sum = 0
      for (let at = 0; at < VECTOR; at++) sum += (cells[from + at] ?? 0) * (cells[to + at] ?? 0)
      return sum / (LENGTH * LENGTH)
    },
  }
}
