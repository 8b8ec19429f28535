import {sourceLink} from './definition.ts'
import {type Review, rangeIn} from './review.ts'
import {verdictsOf} from './verdicts.ts'
import type {AuditedQuotation} from './wire.ts'

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
