import {type InlayHint, InlayHintKind, type Range} from 'vscode-languageserver'
import {type Review, rangeIn} from './review.ts'
import {type Verdicts, verdictLines} from './verdicts.ts'

/** Marks behind the quotations of a range that say how each compares with its source. */
export const inlayHints = (review: Review, verdicts: Verdicts, range: Range): InlayHint[] => {
  const {start, end} = review.draft.spanOf(range)
  return verdicts.flatMap((verdict) => {
    const place = review.reading.origin.toOriginal(verdict.quotation)
    if (!verdict.judged || place.end < start || place.start > end) return []
    return {
      position: rangeIn(review, verdict.quotation).end,
      label: verdict.judged.verdict,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: verdictLines(verdict).join('\n'),
    }
  })
}
