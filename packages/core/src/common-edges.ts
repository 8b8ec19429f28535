/** How many characters two texts share from their starts, and how many from their ends; the two stretches never overlap. */
export interface Edges {
  readonly start: number
  readonly end: number
}

/** Counts what two lists begin and end with. */
export const commonEnds = (a: readonly unknown[], b: readonly unknown[]): Edges => {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return {start, end}
}

/** Compared at one go: slices are compared as fast as memory is read. */
const STEP = 4096

/** Whether two texts are the same from a place on, for so many characters. */
type Same = (from: number, length: number) => boolean

const lengthOfSame = (most: number, same: Same): number => {
  let from = 0
  while (from < most) {
    let length = Math.min(STEP, most - from)
    if (same(from, length)) {
      from += length
      continue
    }
    while (length > 1) {
      const half = length >> 1
      if (same(from, half)) {
        from += half
        length -= half
      } else length = half
    }
    return from
  }
  return from
}

/** Finds what two versions of a text begin and end with. */
export const commonEdges = (a: string, b: string): Edges => {
  const most = Math.min(a.length, b.length)
  const start = lengthOfSame(
    most,
    (from, length) => a.slice(from, from + length) === b.slice(from, from + length),
  )
  const end = lengthOfSame(
    most - start,
    (from, length) =>
      a.slice(a.length - from - length, a.length - from) ===
      b.slice(b.length - from - length, b.length - from),
  )
  return {start, end}
}
