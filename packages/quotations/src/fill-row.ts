import {KINDRED, kinshipOf, type Pairing, SAME} from './kinship.ts'
import {sameJoined} from './same-word.ts'

// A word for another, a form for another, a word more, a word in brackets, words left out, “uh” left out.
const SWAP = 40
const KIN = 26
const ADD = 36
const BRACKET = 5
const OPEN = 34
const FILLER = 6
/** Dearer than any alignment. */
export const FAR = 1e9
/** How a cell is reached: diagonally alike or not, from above, one for two, two for one, out of a skip. */
export const WAY = {same: 1, swap: 2, add: 3, oneForTwo: 4, twoForOne: 5, skip: 6, skipMore: 7} as const

/** The costs of all beginnings of an alignment, row by row: a word of the draft each, a column a word of the source. */
export interface Table {
  readonly width: number
  readonly cost: Int32Array
  readonly skip: Int32Array
  readonly way: Uint8Array
  readonly skipWay: Uint8Array
}

// One word of the draft for two of the source, or two for one: ceasefire, cease-fire.
const joinWay = (pairing: Pairing, i: number, j: number): number => {
  const {draft, source, draftLength, sourceLength} = pairing
  const a = draftLength[i - 1] ?? 0
  const b = sourceLength[j - 1] ?? 0
  if (j > 1 && a === b + (sourceLength[j - 2] ?? 0)) {
    if (sameJoined(draft[i - 1]?.text ?? '', source[j - 2]?.text ?? '', source[j - 1]?.text ?? ''))
      return WAY.oneForTwo
  }
  if (i > 1 && b === a + (draftLength[i - 2] ?? 0)) {
    if (sameJoined(source[j - 1]?.text ?? '', draft[i - 2]?.text ?? '', draft[i - 1]?.text ?? ''))
      return WAY.twoForOne
  }
  return 0
}

// Words of the source that the draft leaves out: dear to begin, cheap to go on with.
const skipCost = ({cost, skip, skipWay}: Table, at: number, filler: boolean): number => {
  const open = (cost[at - 1] ?? FAR) + (filler ? FILLER : OPEN)
  const more = (skip[at - 1] ?? FAR) + 1
  skip[at] = Math.min(open, more)
  skipWay[at] = open <= more ? WAY.skip : WAY.skipMore
  return Math.min(open, more)
}

/** Fills one row from the row before. */
export const fillRow = (t: Table, pairing: Pairing, i: number): void => {
  const {width, cost, way} = t
  const unit = pairing.draft[i - 1]
  const add = unit?.bracket ? BRACKET : ADD
  const swap = unit?.bracket ? BRACKET : SWAP
  const kin = unit?.bracket ? BRACKET : KIN
  const inside = i < pairing.draft.length
  const row = i * width
  cost[row] = (cost[row - width] ?? FAR) + add
  for (let j = 1; j < width; j++) {
    const at = row + j
    const kinship = kinshipOf(pairing, i - 1, j - 1)
    const diagonal = cost[at - width - 1] ?? FAR
    let best = (cost[at - width] ?? FAR) + add
    let by: number = WAY.add
    const across = kinship === SAME ? diagonal - 1 : diagonal + (kinship === KINDRED ? kin : swap)
    if (across <= best) {
      best = across
      by = kinship === SAME ? WAY.same : WAY.swap
    }
    if (kinship !== SAME) {
      const joined = joinWay(pairing, i, j)
      const before =
        joined === 0 ? FAR : (cost[joined === WAY.oneForTwo ? at - width - 2 : at - 2 * width - 1] ?? FAR) - 1
      if (before < best) {
        best = before
        by = joined
      }
    }
    const skipped = inside ? skipCost(t, at, pairing.filler[j - 1] === 1) : FAR
    if (skipped < best) {
      best = skipped
      by = WAY.skip
    }
    cost[at] = best
    way[at] = by
  }
}
