/**
 * A table from pairs of 32-bit numbers to small numbers that keeps no keys: a binary fuse filter (Graf and Lemire,
 * 2022) whose three cells of a key, taken together, give its print and its value. It fills 8 of 9 cells; a key that was
 * never put in passes for one that was once in 2 to the `width - valueBits`.
 */
export interface FuseTable {
  readonly seed: number
  /** Cells of a segment, a power of two. */
  readonly segment: number
  /** Cells in which the first of a key's three may stand; two segments more follow. */
  readonly reach: number
  /** Bits of a cell, 16 at most. */
  readonly width: number
  readonly valueBits: number
  /** Cells side by side, lowest bit first, and two numbers of padding. */
  readonly cells: Uint16Array
}

/** The 16-bit numbers that so many cells take. */
export const cellNumbers = (count: number, width: number): number => Math.ceil((count * width) / 16) + 2

/** Hashes a key, for the first of its cells. */
export const firstHash = (seed: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ seed, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Hashes a key, for the other two. */
export const secondHash = (seed: number, a: number, b: number): number => {
  let hash = Math.imul(b + seed, 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 14) ^ a, 0x297a2d39)
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1)
  return hash ^ (hash >>> 16)
}

/** What a key's cells give together where its value is 0. */
export const printOf = (first: number, second: number, width: number): number =>
  Math.imul(first ^ (second >>> 9), 0x27d4eb2f) >>> (32 - width)

/** The first cell of a key. */
export const placeOf = (first: number, reach: number): number => ((first >>> 0) * (reach / 0x1_0000_0000)) | 0

/** Gives what looks a key up in a table: its value, -1 where it has none. */
export const fuseLookup = ({
  cells,
  width,
  segment,
  seed,
  reach,
  valueBits,
}: FuseTable): ((a: number, b: number) => number) => {
  const [mask, bits] = [segment - 1, (1 << width) - 1]
  const cellAt = (at: number): number => {
    const bit = Math.imul(at, width)
    const number = bit >>> 4
    return (((cells[number] ?? 0) | ((cells[number + 1] ?? 0) << 16)) >>> (bit & 15)) & bits
  }
  return (a, b) => {
    const first = firstHash(seed, a, b)
    const second = secondHash(seed, a, b)
    const place = placeOf(first, reach)
    const value =
      printOf(first, second, width) ^
      cellAt(place) ^
      cellAt((place + segment) ^ (second & mask)) ^
      cellAt((place + 2 * segment) ^ ((second >>> 16) & mask))
    return value >>> valueBits === 0 ? value : -1
  }
}
