import {type Document, type DocumentCheck, onceFor, type Paragraph, wholeDocument} from '@copydesk/core'
import {regardedDashes} from './shared/dash-place.ts'
import {hyphensForDashes, regardedJoints} from './shared/hyphen-for-dash.ts'
import {looseHyphens} from './shared/loose-hyphen.ts'
import {setOf} from './shared/set-of.ts'

/** The words that tell a dash from a hyphen. */
export interface DashOptions {
  /** Words that begin an aside, and no second half of a compound. */
  readonly openers: readonly string[]
  /** Number words that begin an aside after a name. */
  readonly numbers: readonly string[]
  /** Words that begin an aside before a name or an article. */
  readonly links: readonly string[]
  /** First halves that may hang: pre- and postwar. */
  readonly hanging: readonly string[]
  /** First halves of compounds with a name: anti-American. */
  readonly prefixes: readonly string[]
  /** What is counted in compounds: a two-day trip. */
  readonly units: readonly string[]
}

const regards = (document: Document, paragraph: Paragraph): string =>
  /[-–—]/.test(paragraph.text) ? regardedDashes(paragraph) + regardedJoints(document, paragraph) : ''

const prefixesOf = onceFor(
  ({hanging, prefixes}: DashOptions): ReadonlySet<string> => new Set([...hanging, ...prefixes]),
)

/** Finds hyphens that do the work of a dash, and dashes with a space on one side only. */
export const dash: DocumentCheck<DashOptions> = wholeDocument(function* (document, options) {
  const prefixes = prefixesOf(options)
  yield* hyphensForDashes(document, {
    openers: setOf(options.openers),
    numbers: setOf(options.numbers),
    links: setOf(options.links),
    prefixes,
  })
  yield* looseHyphens(document, {prefixes, units: setOf(options.units)})
}, regards)
