import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {hyphensForDashes} from './shared/hyphen-for-dash.ts'
import {looseHyphens} from './shared/loose-hyphen.ts'

/** The words that tell a dash from a hyphen. */
export interface DashOptions {
  /** Words that begin an aside, and no second half of a compound. */
  readonly openers: readonly string[]
  /** Number words that begin an aside after a name. */
  readonly numbers: readonly string[]
  /** First halves that may hang: pre- and postwar. */
  readonly prefixes: readonly string[]
}

/** Finds hyphens that do the work of a dash, and dashes with a space on one side only. */
export const dash: DocumentCheck<DashOptions> = wholeDocument(function* (
  document,
  {openers, numbers, prefixes},
) {
  yield* hyphensForDashes(document, {openers: new Set(openers), numbers: new Set(numbers)})
  yield* looseHyphens(document, new Set(prefixes))
})
