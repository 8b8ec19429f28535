import {grouped} from './grouped.ts'
import type {Verdict} from './judge.ts'
import {kinds} from './kinds/index.ts'

/** One row of the table: how many slips, and how many of them caught, seen at any level, mended by the first fix. */
export interface Row {
  readonly id: string
  readonly n: number
  readonly caught: number
  readonly seen: number
  readonly right: number
  /** Slips that have one right fix. */
  readonly fixable: number
}

/** Rows with fewer slips are put together. */
const FEW = 10

const rowOf = (id: string, verdicts: readonly Verdict[]): Row => ({
  id,
  n: verdicts.length,
  caught: verdicts.filter(({caught}) => caught).length,
  seen: verdicts.filter(({seen}) => seen).length,
  right: verdicts.filter(({right}) => right).length,
  fixable: verdicts.filter(({planted}) => !planted.slip.kind.unfixable).length,
})

/** In the order of the kinds, and rows of a kind from the largest down. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const place = new Map(kinds.map(({id}, index) => [id, index]))
  const placeOf = ({id}: Row): number => place.get(id) ?? place.get(id.split(': ')[0] ?? '') ?? 0
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b) || b.n - a.n)
}

/** Counts verdicts by row; rows of one kind with few slips become `kind: rest`. */
export const tally = (verdicts: readonly Verdict[]): readonly Row[] => {
  const sizes = grouped(verdicts, ({planted}) => planted.slip.row)
  const nameOf = ({planted: {slip}}: Verdict): string =>
    slip.row !== slip.kind.id && (sizes.get(slip.row)?.length ?? 0) < FEW ? `${slip.kind.id}: rest` : slip.row
  return inOrder([...grouped(verdicts, nameOf)].map(([id, group]) => rowOf(id, group)))
}

/** Counts verdicts by kind alone. */
export const tallyKinds = (verdicts: readonly Verdict[]): readonly Row[] =>
  inOrder([...grouped(verdicts, ({planted}) => planted.slip.kind.id)].map(([id, group]) => rowOf(id, group)))

/** The whole in shares of one: over all slips, and the mean over kinds. */
export interface Total {
  readonly slips: number
  readonly kinds: number
  readonly caught: number
  readonly caughtByKind: number
  readonly seen: number
  readonly right: number
  readonly rightByKind: number
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0)

/** A part of a whole; of nothing, all. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Sums rows of kinds up. */
export const totalOf = (rows: readonly Row[]): Total => {
  const slips = sum(rows, ({n}) => n)
  const fixable = rows.filter((row) => row.fixable > 0)
  return {
    slips,
    kinds: rows.length,
    caught: share(
      sum(rows, ({caught}) => caught),
      slips,
    ),
    caughtByKind: share(
      sum(rows, (row) => share(row.caught, row.n)),
      rows.length,
    ),
    seen: share(
      sum(rows, ({seen}) => seen),
      slips,
    ),
    right: share(
      sum(fixable, ({right}) => right),
      sum(fixable, (row) => row.fixable),
    ),
    rightByKind: share(
      sum(fixable, (row) => share(row.right, row.fixable)),
      fixable.length,
    ),
  }
}
