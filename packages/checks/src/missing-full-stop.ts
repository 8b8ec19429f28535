import {
  type Document,
  type DocumentCheck,
  type Paragraph,
  saidOf,
  together,
  wholeDocument,
} from '@copydesk/core'
import {halfStops} from './shared/half-stop.ts'
import {isStarter, lostStopAt, lostStops, type Starters} from './shared/lost-stop.ts'
import {regardedEnd, unendedParagraphs} from './shared/unended-paragraph.ts'

/** The words that tell a sentence. */
export type MissingFullStopOptions = Starters

const regardedStops = (document: Document, paragraph: Paragraph, options: MissingFullStopOptions): string =>
  saidOf(document, paragraph, isStarter(options), (word) => lostStopAt(document, word, options))

/** Finds sentences and paragraphs of prose whose full stop is lost. */
export const missingFullStop: DocumentCheck<MissingFullStopOptions> = together<MissingFullStopOptions>(
  wholeDocument(lostStops, regardedStops),
  wholeDocument(unendedParagraphs, (_, paragraph) => regardedEnd(paragraph)),
  wholeDocument(halfStops, (_, paragraph) => regardedEnd(paragraph)),
)
