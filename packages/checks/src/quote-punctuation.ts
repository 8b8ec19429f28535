import {type Document, type DocumentCheck, type Paragraph, wholeDocument} from '@copydesk/core'
import {isAbbreviated} from './shared/abbreviation.ts'
import {crowdedStops, spacesInside, spacesOutside} from './shared/quote-edges.ts'
import {endsOnComma, lacksComma} from './shared/quote-end.ts'
import {lacksOpeningComma} from './shared/quote-start.ts'
import {setOf} from './shared/set-of.ts'
import {wrongStop} from './shared/wrong-stop.ts'

/** The words that bear on the punctuation of quotations. */
export interface QuotePunctuationOptions {
  /** Verbs by which copy says who speaks. */
  readonly attributions: readonly string[]
  /** Abbreviations, without the stop. */
  readonly abbreviations: readonly string[]
}

/** So much of the text before and behind a mark is looked at. */
const BEFORE = 30
const BEHIND = 80
const SHORT = 100

const regards = ({marks, text}: Document, paragraph: Paragraph): string => {
  // A short line may go on with the quotation above it.
  let written = paragraph.text.slice(0, SHORT).length < SHORT ? paragraph.text : paragraph.text.slice(0, 4)
  for (const {at} of marks.all) {
    if (at >= paragraph.end) break
    if (at >= paragraph.start) written += text.slice(Math.max(0, at - BEFORE), at + BEHIND)
  }
  return written
}

/** Finds what is wrong where a quotation begins or ends: stray commas, crowded stops, missing or stray spaces. */
export const quotePunctuation: DocumentCheck<QuotePunctuationOptions> = wholeDocument(function* (
  document,
  {attributions, abbreviations},
) {
  const verbs = setOf(attributions)
  const known = setOf(abbreviations)
  const isAbbreviation = (before: string): boolean => isAbbreviated(before, known, document.lexicon)
  for (const pair of document.marks.pairs) {
    yield* spacesInside(document, pair)
    yield* spacesOutside(document, pair)
    yield* crowdedStops(document, pair, isAbbreviation)
    yield* endsOnComma(document, pair, verbs)
    yield* lacksComma(document, pair, verbs)
    yield* wrongStop(document, pair, verbs)
  }
  yield* lacksOpeningComma(document, verbs)
}, regards)
