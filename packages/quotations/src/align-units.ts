import {KINDRED, kinshipOf, type Pairing, pairingOf, SAME} from './kinship.ts'
import {sameJoined} from './same-word.ts'
import type {Unit} from './unit.ts'

/** One step of an alignment: so many units of the draft stand for so many of the source; `same` where they are alike. */
export interface Step {
  readonly draft: number
  readonly source: number
  readonly same: boolean
}

/** The cheapest way to read a stretch of a source as the draft has it, from a unit of the source on. */
export interface Alignment {
  readonly from: number
  readonly steps: readonly Step[]
  readonly cost: number
}

const SWAP = 40
const KIN = 26
const ADD = 36
const BRACKET = 5
const OPEN = 40
const FILLER = 6
const FAR = 1e9
/** How a cell is reached: diagonally alike or not, from above, one for two, two for one, out of a skip. */
const WAY = {same: 1, swap: 2, add: 3, oneForTwo: 4, twoForOne: 5, skip: 6, skipMore: 7} as const

interface Table {
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

const fillRow = (t: Table, pairing: Pairing, i: number): void => {
  const {width, cost, skip, way, skipWay} = t
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
    if (inside) {
      const open = (cost[at - 1] ?? FAR) + (pairing.filler[j - 1] === 1 ? FILLER : OPEN)
      const more = (skip[at - 1] ?? FAR) + 1
      skip[at] = Math.min(open, more)
      skipWay[at] = open <= more ? WAY.skip : WAY.skipMore
      if ((skip[at] ?? FAR) < best) {
        best = skip[at] ?? FAR
        by = WAY.skip
      }
    }
    cost[at] = best
    way[at] = by
  }
}

const tableFor = (rows: number, width: number): Table => ({
  width,
  cost: new Int32Array(rows * width),
  skip: new Int32Array(rows * width).fill(FAR),
  way: new Uint8Array(rows * width).fill(WAY.add),
  skipWay: new Uint8Array(rows * width),
})

const cheapestEnd = (t: Table, row: number): number => {
  let best = 0
  for (let j = 1; j < t.width; j++)
    if ((t.cost[row * t.width + j] ?? FAR) < (t.cost[row * t.width + best] ?? FAR)) best = j
  return best
}

const stepOf = (way: number): Step => ({
  draft: way === WAY.twoForOne ? 2 : way >= WAY.skip ? 0 : 1,
  source: way === WAY.oneForTwo ? 2 : way === WAY.add ? 0 : 1,
  same: way === WAY.same || way === WAY.oneForTwo || way === WAY.twoForOne,
})

const walkBack = (t: Table, rows: number): Alignment => {
  const steps: Step[] = []
  let i = rows - 1
  let j = cheapestEnd(t, i)
  const cost = t.cost[i * t.width + j] ?? FAR
  let inSkip = false
  while (i > 0) {
    const at = i * t.width + j
    const way = (t.way[at] ?? WAY.add) as number
    inSkip = inSkip || way === WAY.skip
    const step = stepOf(inSkip ? WAY.skip : way)
    steps.push(step)
    inSkip = inSkip && t.skipWay[at] === WAY.skipMore
    i -= step.draft
    j -= step.source
  }
  return {from: j, steps: steps.reverse(), cost}
}

/** Aligns all units of the draft with some stretch of the source; its time is the product of the two lengths, so both are to be short. */
export const alignUnits = (draft: readonly Unit[], source: readonly Unit[]): Alignment => {
  const table = tableFor(draft.length + 1, source.length + 1)
  const pairing = pairingOf(draft, source)
  for (let i = 1; i <= draft.length; i++) fillRow(table, pairing, i)
  return walkBack(table, draft.length + 1)
}
