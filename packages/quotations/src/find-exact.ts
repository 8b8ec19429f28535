import {pairKey} from './gram-table.ts'
import type {SourceIndex} from './source-index.ts'

const WALK = 40_000
const MOST = 12

/** The least common pair of neighbouring words: where the search begins. */
const rarestPair = ({pairs}: SourceIndex, hashes: ArrayLike<number>): number => {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at + 1 < hashes.length; at++) {
    const count = pairs.count(pairKey(hashes[at] ?? 0, hashes[at + 1] ?? 0))
    if (count < least) {
      least = count
      best = at
    }
    if (count === 0) break
  }
  return best
}

const standsAt = ({words}: SourceIndex, hashes: ArrayLike<number>, from: number): number => {
  if (from < 0 || from + hashes.length > words.length) return 0
  let at = 0
  while (at < hashes.length && words.hash[from + at] === hashes[at]) at++
  return at
}

/** Finds the last place within reach before a word of the sources where somebody speaks exactly these words, -1 where there is none. */
export const exactBefore = (
  index: SourceIndex,
  hashes: ArrayLike<number>,
  word: number,
  reach: number,
): number => {
  const last = word - hashes.length
  const [first] = index.wordsOf(index.sourceAt(word))
  for (let from = last; hashes.length > 0 && from >= Math.max(first, last - reach); from--)
    if (standsAt(index, hashes, from) === hashes.length && index.passageAt(from).kind === 'spoken')
      return from
  return -1
}

/** Finds where the sources have exactly these words, as places in the index: the first dozen that somebody speaks, then the first dozen of the sources' own telling. */
export const findExact = (index: SourceIndex, hashes: ArrayLike<number>): readonly number[] => {
  if (hashes.length === 0) return []
  const single = hashes.length === 1
  const table = single ? index.singles : index.pairs
  const rarest = single ? 0 : rarestPair(index, hashes)
  const key = single ? (hashes[0] ?? 0) : pairKey(hashes[rarest] ?? 0, hashes[rarest + 1] ?? 0)
  const spoken: number[] = []
  const told: number[] = []
  let left = WALK + 4 * hashes.length
  for (let place = table.first(key); place >= 0 && left > 0; place = table.next[place] ?? -1) {
    const from = place - rarest
    const same = standsAt(index, hashes, from)
    left -= same + 1
    if (same < hashes.length) continue
    const list = index.passageAt(from).kind === 'spoken' ? spoken : told
    if (list.length < MOST) list.push(from)
    if (spoken.length === MOST) break
  }
  return [...spoken, ...told]
}
