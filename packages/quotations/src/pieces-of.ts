import type {Span} from '@copydesk/core'
import {hashesOf, type Piece} from './look-up.ts'
import type {Unit} from './unit.ts'
import {unitsOf} from './units-of.ts'

const LONGEST = 90
const BESIDE = 100

const isBorder = (unit: Unit, length: number): boolean =>
  length >= LONGEST || (length >= LONGEST / 2 && unit.pause === 'stop')

/** Cuts units where words are left out, and very long runs at the end of a sentence. */
const runsOf = (units: readonly Unit[]): readonly (readonly Unit[])[] => {
  const runs: Unit[][] = [[]]
  for (const unit of units) {
    const run = runs.at(-1)
    if (!run) continue
    if (run.length > 0 && (unit.ellipsis || isBorder(unit, run.length))) runs.push([unit])
    else run.push(unit)
  }
  return runs.filter((run) => run.length > 0)
}

/** Cuts one part of a quotation into the pieces that are looked up: at each ellipsis, and where it is very long. */
export const piecesOf = (text: string, part: Span, around: Span): readonly Piece[] => {
  const runs = runsOf(unitsOf(text, part.start, part.end))
  const before = hashesOf(text, {
    start: Math.max(Math.min(around.start, part.start), part.start - BESIDE),
    end: part.start,
  })
  const after = hashesOf(text, {
    start: part.end,
    end: Math.min(Math.max(around.end, part.end), part.end + BESIDE),
  })
  const none = new Int32Array(0)
  return runs.map((units, at) => {
    const start = at === 0 ? part.start : (units[0]?.start ?? part.start)
    const end = at === runs.length - 1 ? part.end : (units.at(-1)?.end ?? part.end)
    const own = {start: units[0]?.start ?? start, end: units.at(-1)?.end ?? end}
    const spoken = units.every(({bracket}) => !bracket) ? hashesOf(text, own) : hashesOfUnits(text, units)
    return {
      start,
      end,
      units,
      hashes: spoken,
      before: at === 0 ? before : none,
      after: at === runs.length - 1 ? after : none,
    }
  })
}

// “[The president] is right”: what stands in brackets is not looked up.
const hashesOfUnits = (text: string, units: readonly Unit[]): Int32Array =>
  Int32Array.from(units.filter(({bracket}) => !bracket).flatMap((unit) => [...hashesOf(text, unit)]))
