import type {Range} from 'vscode-languageserver'
import {sourceLink} from './definition.ts'
import {type Review, rangeIn} from './review.ts'
import {verdictsOf} from './verdicts.ts'

/** One quotation of a draft, as the audit lists it. */
export interface AuditedQuotation {
  readonly range: Range
  readonly text: string
  readonly speaker?: string
  readonly verdict?: string
  readonly differences: readonly {readonly draft: string; readonly source: string}[]
  readonly source?: {
    readonly uri: string
    readonly path: string
    readonly range: Range
    readonly text: string
  }
}

/** Lists every quotation of a draft with its verdict and its place in the source. */
export const auditOf = (review: Review): readonly AuditedQuotation[] =>
  verdictsOf(review).map((found) => {
    const {quotation, judged} = found
    const {source} = judged ?? {}
    const link = sourceLink(review, found)
    return {
      range: rangeIn(review, quotation),
      text: quotation.text,
      differences: (judged?.differences ?? [])
        .filter(({permitted}) => !permitted)
        .map(({draft, source: words}) => ({draft, source: words})),
      ...(quotation.speaker ? {speaker: quotation.speaker} : {}),
      ...(judged ? {verdict: judged.verdict} : {}),
      ...(source && link
        ? {source: {uri: link.targetUri, path: source.path, range: link.targetRange, text: source.text}}
        : {}),
    }
  })
