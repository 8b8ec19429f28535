import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {isAbbreviated} from './shared/abbreviation.ts'
import {crowdedStops, spacesInside, spacesOutside} from './shared/quote-edges.ts'
import {endsOnComma, lacksComma} from './shared/quote-end.ts'

/** The words that bear on the punctuation of quotations. */
export interface QuotePunctuationOptions {
  /** Verbs by which copy says who speaks. */
  readonly attributions: readonly string[]
  /** Abbreviations, without the stop. */
  readonly abbreviations: readonly string[]
}

/** Finds what is wrong where a quotation begins or ends: stray commas, crowded stops, missing or stray spaces. */
export const quotePunctuation: DocumentCheck<QuotePunctuationOptions> = wholeDocument(function* (
  document,
  {attributions, abbreviations},
) {
  const verbs = new Set(attributions)
  const known = new Set(abbreviations)
  const isAbbreviation = (before: string): boolean => isAbbreviated(before, known, document.lexicon)
  for (const pair of document.marks.pairs) {
    yield* spacesInside(document, pair)
    yield* spacesOutside(document, pair)
    yield* crowdedStops(document, pair, isAbbreviation)
    yield* endsOnComma(document, pair, verbs)
    yield* lacksComma(document, pair, verbs)
  }
})
