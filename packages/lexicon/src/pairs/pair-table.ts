/** Ratios are kept in these steps of a power of ten. */
export const STEP = 24
const NONE = 0

const hashOf = (first: string, second: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < first.length; at++) hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ 0x20, 0x85ebca6b)
  for (let at = 0; at < second.length; at++) hash = Math.imul(hash ^ second.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A table of pairs of words as two arrays: fingerprints, 0 where a slot is free, and values. No text is kept. */
export interface PairTable {
  readonly prints: Uint16Array
  readonly values: Int8Array
}

const printOf = (hash: number): number => ((hash >>> 16) % 0xffff) | 1

const slotOf = ({prints}: PairTable, first: string, second: string): number => {
  const hash = hashOf(first, second)
  const print = printOf(Math.imul(hash, 0x9e3779b1) >>> 0)
  const mask = prints.length - 1
  let slot = hash & mask
  while (prints[slot] !== NONE && prints[slot] !== print) slot = (slot + 1) & mask
  return slot
}

/** The value of a pair; undefined where the table has none. */
export const pairValue = (table: PairTable, first: string, second: string): number | undefined => {
  const slot = slotOf(table, first, second)
  return table.prints[slot] === NONE ? undefined : (table.values[slot] ?? 0) / STEP
}

/** Puts a pair's value, a power of ten, into a table that is large enough. */
export const putPairValue = (table: PairTable, first: string, second: string, value: number): void => {
  const slot = slotOf(table, first, second)
  table.prints[slot] = printOf(Math.imul(hashOf(first, second), 0x9e3779b1) >>> 0)
  table.values[slot] = Math.max(-127, Math.min(127, Math.round(value * STEP)))
}
