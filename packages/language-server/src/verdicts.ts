import {basename} from 'node:path'
import {type Audited, audit} from '@copydesk/quotations'
import type {Position} from 'vscode-languageserver'
import {escaped} from './markdown.ts'
import type {Review} from './review.ts'

/** Quotations, each with what the sources make of it. */
export type Verdicts = readonly Audited[]

/** Compares every quotation of a draft with its sources; once a review. */
export const verdictsOf = ({document}: Review): Verdicts => audit(document)

/** The verdict on the quotation at a place. */
export const verdictAt = (review: Review, verdicts: Verdicts, position: Position): Audited | undefined => {
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
export const verdictLines = ({judged}: Audited): readonly string[] => {
  if (!judged) return ['Quotation: there is no source to compare it with']
  const {verdict, differences, source, note} = judged
  const lines = [`Quotation: **${verdict}**, ${SAID.get(verdict) ?? ''}`]
  const wrong = differences.filter(({permitted}) => !permitted)
  if (wrong.length > 0)
    lines.push(
      wrong
        .slice(0, 5)
        .map(({message}) => `- ${escaped(message)}`)
        .join('\n'),
    )
  if (note) lines.push(escaped(note))
  if (source) {
    const place = `${basename(source.path)}, line ${source.line}`
    lines.push(`Source (${escaped(place)}): “${escaped(source.text.slice(0, 400))}”`)
  }
  return lines
}
