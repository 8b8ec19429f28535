import {FormNumbers, type LanguageModel} from '@copydesk/core'
import {hasAlike, hasKin, hasOpeningKin} from './has-kin.ts'
import type {SlipTables} from './slip-file.ts'
import {classOf, neighbourIds} from './slip-word.ts'
import {tagRows} from './tag-rows.ts'

/** A form's row: its id, its number, its class, the row of its tags with what it may be. */
const ROW = 4

/** What a word may be: a slip; one that has changed places with a word beside it; a slip where it opens a sentence; taken for another wherever it stands. */
export const May = {beSlip: 1, beSwapped: 2, open: 4, beAlike: 8} as const
/** The room of these in a cell. */
export const MAYS = 16

/** Words so common change places with one another: a Zipf frequency. */
const COMMON = 5.5

/** Keeps of each form its number in the model, its class, and the row of its tags with what it may be. */
export const slipForms = (tables: SlipTables, model: LanguageModel): FormNumbers => {
  const idOf = neighbourIds(model)
  const rowOf = tagRows(tables.tags)
  return new FormNumbers(ROW, (form, cells, row) => {
    cells[row + 1] = idOf(form)
    cells[row + 2] = classOf(form)
    const isSmall = form.shape === 'lower' && form.zipf > COMMON
    cells[row + 3] =
      MAYS * rowOf(form) +
      (isSmall ? May.beSwapped : 0) +
      (hasKin(tables, form) ? May.beSlip : 0) +
      (hasAlike(tables, form) ? May.beAlike : 0) +
      (hasOpeningKin(tables, form) ? May.open : 0)
  })
}
