import type {Check} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

/** How the house sets dashes. */
export interface DashFormOptions {
  /** The dash with its spaces. */
  readonly dash: string
}

// An en dash without spaces joins a pair or a range: Paris–Dakar.
const DASH = /(?<=[\p{L}\d”"’')\],])(?: ?(?:—|--) ?| – )(?=["“‘'([]?\p{L})/gu
const NAMES: ReadonlyMap<string, string> = new Map([
  [' — ', 'an em dash with spaces'],
  [' – ', 'an en dash with spaces'],
  ['—', 'an em dash without spaces'],
])

/** Finds dashes that are set in another way than the house sets them. */
export const dashForm: Check<DashFormOptions> = function* (document, {dash}) {
  for (const {match, start, end} of findInText(document, DASH)) {
    if (match[0] === dash) continue
    yield {span: {start, end}, message: `The house sets ${NAMES.get(dash) ?? `“${dash}”`}`, fix: dash}
  }
}
