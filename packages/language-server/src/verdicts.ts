import type {Span} from '@copydesk/core'
import type {Position} from 'vscode-languageserver'
import {escaped} from './markdown.ts'
import type {Review} from './review.ts'

/** A quotation of the draft beside the source's words; spans of the quotation are in the plain text. */
export interface Verdict {
  readonly quotation: Span & {readonly text: string; readonly speaker?: string}
  /** Undefined where there is no source to compare with. */
  readonly verdict?: string
  readonly source?: Span & {readonly path: string; readonly text: string}
  readonly differences: readonly {readonly kind: string; readonly draft: string; readonly source: string}[]
}

export type Verdicts = readonly Verdict[]

const kept = new WeakMap<Review, Verdicts>()

const audit = (_review: Review): Verdicts => []

/** Compares every quotation of a draft with its sources; once a review. */
export const verdictsOf = (review: Review): Verdicts => {
  const known = kept.get(review)
  if (known) return known
  const verdicts = audit(review)
  kept.set(review, verdicts)
  return verdicts
}

/** The verdict on the quotation at a place. */
export const verdictAt = (review: Review, verdicts: Verdicts, position: Position): Verdict | undefined => {
  const at = review.draft.offsetAt(position)
  return verdicts.find(({quotation}) => {
    const {start, end} = review.reading.origin.toOriginal(quotation)
    return at >= start && at <= end
  })
}

const SAID: ReadonlyMap<string, string> = new Map([
  ['verbatim', 'word for word as in the source'],
  ['edited', 'as in the source, but for changes that an editor may make'],
  ['altered', 'not the source’s words'],
  ['cut', 'words of the source are left out without a mark'],
  ['misattributed', 'the source gives these words to someone else'],
  ['not-found', 'not in the sources given'],
  ['ambiguous', 'the sources have it in several forms'],
  ['too-short', 'too short to be compared'],
])

/** Says a verdict and what differs, in Markdown, a paragraph each. */
export const verdictLines = ({verdict, source, differences}: Verdict): readonly string[] => {
  if (!verdict) return ['Quotation: there is no source to compare it with']
  const lines = [`Quotation: **${verdict}**, ${SAID.get(verdict) ?? ''}`.replace(/, $/, '')]
  for (const {draft, source: words} of differences.slice(0, 5)) {
    lines.push(`The draft says “${escaped(draft)}”, the source “${escaped(words)}”`)
  }
  if (source) lines.push(`Source (${escaped(source.path)}): “${escaped(source.text.slice(0, 400))}”`)
  return lines
}
