import {capitalised, type DocumentCheck, wholeDocument} from '@copydesk/core'
import type {JudgedPart} from './judged-parts.ts'
import {findingOf, judgedParts} from './judged-parts.ts'
import {sayDifferences} from './say-differences.ts'

const ELLIPSIS = '…'

// The cut is marked where it was made; every other word stays.
const marked = (text: string, part: JudgedPart['part']): string => {
  let out = ''
  let at = part.start
  for (const {kind, draft, draftSpan} of part.differences) {
    if (kind !== 'cut' || draft !== '') continue
    out += `${text.slice(at, draftSpan.start)} ${ELLIPSIS}`
    at = draftSpan.start
  }
  return out + text.slice(at, part.end)
}

/** Finds quotations that leave words out without an ellipsis, and ellipses or first words that skip what turns the sentence round. */
export const unmarkedCut: DocumentCheck = wholeDocument(function* (document) {
  for (const {quotation, part} of judgedParts(document, 'cut')) {
    if (quotation.kind === 'fragment') continue
    yield findingOf(part, sayDifferences(part), [marked(document.text, part), ...part.offers])
  }
  for (const {part} of judgedParts(document, 'edited', 'verbatim')) {
    for (const {kind, message, draftSpan, source} of part.differences) {
      if (kind !== 'ellipsis' && kind !== 'turn') continue
      yield {span: draftSpan, message: capitalised(message), note: `The source: ${source}`, sure: false}
    }
  }
})
