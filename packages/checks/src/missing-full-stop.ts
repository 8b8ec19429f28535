import {
  type Document,
  type DocumentCheck,
  type Paragraph,
  saidOf,
  together,
  wholeDocument,
} from '@copydesk/core'
import {halfStops} from './shared/half-stop.ts'
import {isStarter, lostStopAt, lostStops} from './shared/lost-stop.ts'
import {regardedEnd, unendedParagraphs} from './shared/unended-paragraph.ts'

/** The words that tell a sentence. */
export interface MissingFullStopOptions {
  /** Words whose capital says that a sentence begins. */
  readonly starters: readonly string[]
}

const regardedStops = (
  document: Document,
  paragraph: Paragraph,
  {starters}: MissingFullStopOptions,
): string => saidOf(document, paragraph, isStarter(starters), (word) => lostStopAt(document, word))

/** Finds sentences and paragraphs of prose whose full stop is lost. */
export const missingFullStop: DocumentCheck<MissingFullStopOptions> = together<MissingFullStopOptions>(
  wholeDocument((document, {starters}) => lostStops(document, starters), regardedStops),
  wholeDocument(unendedParagraphs, (_, paragraph) => regardedEnd(paragraph)),
  wholeDocument(halfStops, (_, paragraph) => regardedEnd(paragraph)),
)
