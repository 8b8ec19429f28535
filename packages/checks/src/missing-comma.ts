import {type Check, type Document, type Finding, type Sentence, wordsWhere} from '@copydesk/core'
import {dateCommas} from './shared/date-commas.ts'
import {loneComma} from './shared/lone-comma.ts'
import {openExplanation} from './shared/open-explanation.ts'
import {openingAdverb} from './shared/opening-adverb.ts'
import {openingName} from './shared/opening-name.ts'
import {placeComma} from './shared/place-comma.ts'
import {isRunningCopy} from './shared/running-copy.ts'
import {viewOf} from './shared/sentence-view.ts'
import {setOf} from './shared/set-of.ts'
import {slipsInText} from './shared/slips-in-text.ts'
import {testFor} from './shared/test-for.ts'
import {unclosedExplanation} from './shared/unclosed-explanation.ts'

/** What the check knows of places, times and adverbs. */
export interface MissingCommaOptions {
  /** Adverbs that a comma parts from the sentence they open. */
  readonly adverbs: readonly string[]
  /** Countries and states, which a comma parts from their towns. */
  readonly regions: readonly string[]
  /** Nouns of time, whose phrase may be no more than an adverb: “a day later”. */
  readonly times: readonly string[]
}

const opensRegion = testFor(({regions}: MissingCommaOptions) => {
  const firsts = new Set(regions.map((region) => region.split(' ')[0] ?? region))
  return ({plain}) => firsts.has(plain)
})

const inSentence = (
  document: Document,
  sentence: Sentence,
  options: MissingCommaOptions,
): Finding | undefined => {
  const view = isRunningCopy(document, sentence) ? viewOf(document, sentence) : undefined
  if (!view) return
  const times = setOf(options.times)
  const end = openingName(document, view)
  const explained =
    end === undefined
      ? undefined
      : (openExplanation(view, end, times) ?? unclosedExplanation(view, end, times))
  return explained ?? openingAdverb(view, setOf(options.adverbs)) ?? loneComma(view, times)
}

/** Finds where a comma is missing: one of a pair, one in a date or behind “However”, one between a town and its country. */
export const missingComma: Check<MissingCommaOptions> = function* (document, options) {
  for (const word of wordsWhere(document, opensRegion(options))) {
    const finding = placeComma(document, word, setOf(options.regions))
    if (finding) yield finding
  }
  for (const paragraph of document.paragraphs) yield* slipsInText(document, paragraph, dateCommas)
  for (const sentence of document.sentences) {
    const finding = inSentence(document, sentence, options)
    if (finding) yield finding
  }
}
