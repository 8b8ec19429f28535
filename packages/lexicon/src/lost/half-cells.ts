/** Weights are kept in such parts, two in a cell of 32 bits. */
export const PARTS = 64
/** No weight is further from 0 than so many parts. */
export const MOST_PARTS = 32_000

/** A weight in parts. */
export const inParts = (weight: number): number =>
  Math.max(-MOST_PARTS, Math.min(MOST_PARTS, Math.round(weight * PARTS)))

/** Puts two weights in parts into one cell. */
export const bothIn = (left: number, right: number): number => (left << 16) | (right & 0xffff)

/** The first of them. */
export const leftOf = (cell = 0): number => cell >> 16

/** The second. */
export const rightOf = (cell = 0): number => (cell << 16) >> 16
