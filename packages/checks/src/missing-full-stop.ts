import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {lostStops} from './shared/lost-stop.ts'
import {unendedParagraphs} from './shared/unended-paragraph.ts'

/** The words that tell a sentence. */
export interface MissingFullStopOptions {
  /** Words whose capital says that a sentence begins. */
  readonly starters: readonly string[]
}

/** Finds sentences and paragraphs of prose whose full stop is lost. */
export const missingFullStop: DocumentCheck<MissingFullStopOptions> = wholeDocument(function* (
  document,
  {starters},
) {
  yield* lostStops(document, new Set(starters))
  yield* unendedParagraphs(document)
})
