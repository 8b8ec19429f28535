import {wordHash} from './slip-word.ts'

/** Set in a number where two words sound or look alike: they are taken for one another more often than fingers slip. */
export const ALIKE = 0x8000

/** For words that are spelled right, those that they may be a slip for. No text is kept of the former. */
export interface KinTable {
  /** Hashes of the words; 0 is free. */
  readonly keys: Uint32Array
  /** Where the list of each begins. */
  readonly starts: Uint32Array
  /** Numbers of words, from 1, some with `ALIKE`, each list closed by 0. */
  readonly lists: Uint16Array
}

const slotOf = (keys: Uint32Array, hash: number): number => {
  const mask = keys.length - 1
  let slot = Math.imul(hash, 0x9e3779b1) & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Gives the numbers of the words that a word may be a slip for. */
export const kinOf = ({keys, starts, lists}: KinTable, word: string): readonly number[] => {
  const slot = slotOf(keys, wordHash(word) >>> 0)
  const found: number[] = []
  if (keys[slot] === 0) return found
  for (let at = starts[slot] ?? 0; (lists[at] ?? 0) !== 0; at++) found.push(lists[at] ?? 0)
  return found
}

/** Whether a word may be a slip at all. */
export const hasKinOf = ({keys}: KinTable, word: string): boolean =>
  keys[slotOf(keys, wordHash(word) >>> 0)] !== 0

/** Makes the table of words and their kin. */
export const kinTable = (kin: ReadonlyMap<string, readonly number[]>): KinTable => {
  const size = 1 << Math.ceil(Math.log2(1.5 * kin.size + 2))
  const keys = new Uint32Array(size)
  const starts = new Uint32Array(size)
  const lists: number[] = []
  for (const [word, numbers] of kin) {
    const hash = wordHash(word) >>> 0
    const slot = slotOf(keys, hash)
    if (keys[slot] !== 0) continue
    keys[slot] = hash
    starts[slot] = lists.length
    lists.push(...numbers, 0)
  }
  return {keys, starts, lists: Uint16Array.from(lists)}
}
