import {type Document, type DocumentCheck, type Paragraph, saidOf, wholeDocument} from '@copydesk/core'
import {halfStops} from './shared/half-stop.ts'
import {isStarter, lostStopAt, lostStops} from './shared/lost-stop.ts'
import {regardedEnd, unendedParagraphs} from './shared/unended-paragraph.ts'

/** The words that tell a sentence. */
export interface MissingFullStopOptions {
  /** Words whose capital says that a sentence begins. */
  readonly starters: readonly string[]
}

const regards = (document: Document, paragraph: Paragraph, {starters}: MissingFullStopOptions): string =>
  saidOf(document, paragraph, isStarter(starters), (word) => lostStopAt(document, word)) +
  regardedEnd(paragraph)

/** Finds sentences and paragraphs of prose whose full stop is lost. */
export const missingFullStop: DocumentCheck<MissingFullStopOptions> = wholeDocument(function* (
  document,
  {starters},
) {
  yield* lostStops(document, starters)
  yield* unendedParagraphs(document)
  yield* halfStops(document)
}, regards)
