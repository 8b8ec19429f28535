/** Slots of the table; under half of them are taken. */
const SLOTS: number = 1 << 19
/** Bytes of the table. */
export const NEIGHBOUR_BYTES: number = 2 * SLOTS
/** The lower bits of a slot are how often, the upper ones tell pairs apart that fall together. */
const VALUE = 0x3f

/** A number for a word, never 0. */
export const wordHash = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) | 1
}

const mixed = (first: number, second: number): number => {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
}

const printOf = (hash: number): number => ((hash & 0x3ff) === 0 ? 0x40 : (hash & 0x3ff) << 6)

/** Notes how often two words stand side by side: a power of two in half steps, from 1 to 63. */
export const addNeighbours = (table: Uint16Array, first: number, second: number, often: number): void => {
  const hash = mixed(first, second)
  let slot = hash >>> 13
  while ((table[slot] ?? 0) !== 0) slot = (slot + 1) & (SLOTS - 1)
  table[slot] = printOf(hash) | Math.max(1, Math.min(VALUE, Math.round(often)))
}

/** How often two words, by their hashes, stand side by side: a power of two in half steps; 0 for seldom or never. */
export const neighbours = (table: Uint16Array, first: number, second: number): number => {
  const hash = mixed(first, second)
  const print = printOf(hash)
  let slot = hash >>> 13
  for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
    if ((entry & ~VALUE) === print) return entry & VALUE
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}
