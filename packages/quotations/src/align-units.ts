import {FAR, fillRow, type Table, WAY} from './fill-row.ts'
import {pairingOf} from './kinship.ts'
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
