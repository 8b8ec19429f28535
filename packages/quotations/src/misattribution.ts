import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findingOf, judgedParts} from './judged-parts.ts'

/** Finds words that the source gives to another speaker than the draft does. */
export const misattribution: DocumentCheck = wholeDocument(function* (document) {
  for (const {quotation, part} of judgedParts(document, 'misattributed')) {
    const {note, ...judged} = part
    const speaker = judged.source?.speaker
    const message =
      note ??
      `The source gives these words to ${speaker}, not to ${quotation.speaker ?? `the ${quotation.role}`}`
    // What only the rest of the draft says, an editor may know better.
    yield {...findingOf(judged, message, []), ...(speaker ? {} : {level: 'warning' as const})}
  }
})
