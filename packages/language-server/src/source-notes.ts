import type {Problem} from '@copydesk/core'
import type {DiagnosticRelatedInformation} from 'vscode-languageserver'
import {sourceLink} from './definition.ts'
import type {Review} from './review.ts'
import {verdictsOf} from './verdicts.ts'

/** The source's words beside a finding that a quotation is not what was said. */
export const sourceNotes = (
  review: Review,
  {rule, span}: Problem,
): readonly DiagnosticRelatedInformation[] => {
  if (rule.kind !== 'source' || review.house.context.sources.length === 0) return []
  return verdictsOf(review).flatMap((verdict) => {
    const {quotation, judged} = verdict
    if (!judged?.source || quotation.end < span.start || quotation.start > span.end) return []
    const link = sourceLink(review, verdict)
    return link
      ? [
          {
            location: {uri: link.targetUri, range: link.targetRange},
            message: `The source says: “${judged.source.text}”`,
          },
        ]
      : []
  })
}
