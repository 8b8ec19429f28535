import {
  type Document,
  type DocumentCheck,
  type Form,
  onceFor,
  type Paragraph,
  wholeDocument,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {apostropheMarks, STRAY_SIGN} from './shared/apostrophe-marks.ts'
import {isDoubledPlural, pluralSlip} from './shared/apostrophe-plurals.ts'
import {contractionSlip} from './shared/contractions.ts'

/** The words that apostrophes go astray in. */
export interface ApostropheOptions {
  /** Contractions without their apostrophe, in lower case, to the right ones. */
  readonly contractions: Readonly<Record<string, string>>
  /** Those of them that are words or names too. */
  readonly alsoWords: readonly string[]
  /** Words that are contractions only where a clause opens with them, to the right ones. */
  readonly opening: Readonly<Record<string, string>>
  /** Words after which these are no contractions. */
  readonly notAfter: readonly string[]
  /** Words that only a plural follows. */
  readonly quantifiers: readonly string[]
  /** Nouns of many, before “of”. */
  readonly crowds: readonly string[]
  /** Units of time. */
  readonly units: readonly string[]
  /** Words that follow an amount of time. */
  readonly afterUnits: readonly string[]
}

const compile = (options: ApostropheOptions) => {
  const lost = new Map(Object.entries(options.contractions))
  const opening = new Map(Object.entries(options.opening))
  return {
    known: {lost, opening, alsoWords: new Set(options.alsoWords), notAfter: new Set(options.notAfter)},
    plural: {
      quantifiers: new Set(options.quantifiers),
      crowds: new Set(options.crowds),
      units: new Set(options.units),
      afterUnits: new Set(options.afterUnits),
    },
    mayBe: ({lower}: Form): boolean =>
      lost.has(lower) ||
      opening.has(lower) ||
      lower.includes("'") ||
      lower === 'time' ||
      isDoubledPlural(lower),
  }
}

const compiledOf = onceFor(compile)

/** “To our fan's.”: what ends a sentence so is judged by all that stands before it. */
const ENDS_OWNING = /['’]s(?:[.;!?…]|["”’)]*$)/

const regards = (document: Document, paragraph: Paragraph, options: ApostropheOptions): string => {
  const {text} = paragraph
  if (STRAY_SIGN.test(text) || ENDS_OWNING.test(text) || /‘|ts['’]|\p{L}"\p{L}/u.test(text)) return text
  const {mayBe} = compiledOf(options)
  return wordsAround(document, paragraph, {test: mayBe, reach: 2}) + text.includes('’')
}

/** Finds apostrophes that are missing, misplaced, unwanted, or another character. */
export const apostrophe: DocumentCheck<ApostropheOptions> = wholeDocument(function* (document, options) {
  const {known, plural, mayBe} = compiledOf(options)
  for (const word of wordsWhere(document, mayBe)) {
    const found = contractionSlip(document, word, known) ?? pluralSlip(document, word, plural)
    if (found) yield found
  }
  yield* apostropheMarks(document)
}, regards)
