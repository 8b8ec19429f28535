/** A source of chance that gives the same numbers for the same name. */
export interface Random {
  /** From 0 to 1, 1 exclusive. */
  readonly next: () => number
  /** From 0 to `below`, `below` exclusive. */
  readonly index: (below: number) => number
  readonly pick: <T>(items: readonly T[]) => T | undefined
  readonly shuffle: <T>(items: readonly T[]) => T[]
}

const hash = (name: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Makes a source of chance from a name (mulberry32 over FNV-1a), so that one kind's slips never move another's. */
export const randomOf = (name: string): Random => {
  let state = hash(name)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const index = (below: number): number => Math.floor(next() * below)
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({item, key: next()}))
      .sort((a, b) => a.key - b.key)
      .map(({item}) => item)
  return {next, index, pick: (items) => items[index(items.length)], shuffle}
}
