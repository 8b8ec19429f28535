import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findingOf, judgedParts} from './judged-parts.ts'

/** Finds words that the source gives to another speaker than the draft does. */
export const misattribution: DocumentCheck = wholeDocument(function* (document) {
  for (const {quotation, part} of judgedParts(document, 'misattributed')) {
    const message =
      part.note ?? `The source gives these words to ${part.source?.speaker}, not to ${quotation.speaker}`
    yield findingOf(part, message, [])
  }
})
