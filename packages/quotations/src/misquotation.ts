import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findingOf, judgedParts} from './judged-parts.ts'
import {sayDifferences} from './say-differences.ts'

/** Finds quotations whose words are not those of the source. */
export const misquotation: DocumentCheck = wholeDocument(function* (document) {
  for (const {quotation, part} of judgedParts(document, 'altered')) {
    if (quotation.kind !== 'fragment') yield findingOf(part, sayDifferences(part), part.offers)
  }
})
