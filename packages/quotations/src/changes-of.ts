import type {Alignment} from './align-units.ts'
import type {Unit} from './unit.ts'

/** A place where draft and source part: the units of each, and how many of the source stand before. */
export interface Change {
  readonly draft: readonly Unit[]
  readonly source: readonly Unit[]
  readonly draftAt: number
  readonly sourceAt: number
}

/** Gathers neighbouring steps that are not alike into changes. */
export const changesOf = (
  draft: readonly Unit[],
  source: readonly Unit[],
  alignment: Alignment,
): readonly Change[] => {
  const changes: Change[] = []
  let i = 0
  let j = alignment.from
  let open: {i: number; j: number} | undefined
  const close = (): void => {
    if (open)
      changes.push({
        draft: draft.slice(open.i, i),
        source: source.slice(open.j, j),
        draftAt: open.i,
        sourceAt: open.j,
      })
    open = undefined
  }
  for (const step of alignment.steps) {
    if (step.same) close()
    else open ??= {i, j}
    i += step.draft
    j += step.source
  }
  close()
  return changes
}

/** Where the alignment ends in the source. */
export const alignmentEnd = ({from, steps}: Alignment): number =>
  steps.reduce((sum, {source}) => sum + source, from)
