import {
  type Dialect,
  Dialects,
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  textAround,
  wholeDocument,
} from '@copydesk/core'
import {dialectOf, type Spelled} from './shared/dialect-of.ts'
import {type DialectSigns, regardedSigns} from './shared/dialect-signs.ts'
import {type DialectPairs, type DialectSpellings, dialectSpellings} from './shared/dialect-spelling.ts'
import {nounVerbSlips, regardedNounVerbs} from './shared/noun-verb-spelling.ts'
import {outnumbered} from './shared/outnumbered.ts'
import {ownWordsWhere} from './shared/outside-quotes.ts'
import {type Ize, wrongIn} from './shared/oxford-spelling.ts'
import {testFor} from './shared/test-for.ts'

/** How the dialects spell, and which of two British ways the house has. */
export interface MixedDialectOptions extends DialectPairs {
  readonly ize: Ize
  /** Words of which all dialects but the American spell noun and verb differently, parted by a slash. */
  readonly nounVerb: readonly string[]
  readonly signs: DialectSigns
}

const BITS: Readonly<Record<Dialect, number>> = {
  'en-US': Dialects.us,
  'en-GB': Dialects.gb,
  'en-GB-oxendict': Dialects.gb,
  'en-AU': Dialects.au,
  'en-CA': Dialects.ca,
  'en-ZA': Dialects.za,
}

const NAMES: Readonly<Record<Dialect, string>> = {
  'en-US': 'American',
  'en-GB': 'British',
  'en-GB-oxendict': 'Oxford',
  'en-AU': 'Australian',
  'en-CA': 'Canadian',
  'en-ZA': 'South African',
}

const isDialectal = testFor((spellings: DialectSpellings) => (form) => Boolean(spellings.of(form)))

const spelledWords = (document: Document, pairs: DialectPairs): readonly Spelled[] => {
  const spellings = dialectSpellings(document.lexicon, pairs)
  return ownWordsWhere(document, isDialectal(spellings)).flatMap((word) => {
    const spelling = spellings.of(word.form)
    return spelling ? [{word, spelling}] : []
  })
}

const finding = ({word, spelling}: Spelled, dialect: Dialect, first: Spelled | undefined): Finding => ({
  span: word,
  message: `Write “${spelling.other}”, not “${word.text}”, in ${NAMES[dialect]} spelling`,
  fix: spelling.other,
  ...(first
    ? {related: [{span: first.word, message: `“${first.word.text}” is the ${NAMES[dialect]} spelling`}]}
    : {}),
})

/** Whatever the dialect, one word has one spelling. */
const twins = function* (words: readonly Spelled[]): Generator<Finding> {
  for (const {spelled, first} of outnumbered(words))
    yield finding(spelled, spelled.spelling.dialect === 'us' ? 'en-GB' : 'en-US', first)
}

const nounsAndVerbs = function* (
  document: Document,
  dialect: Dialect,
  {nounVerb}: MixedDialectOptions,
): Generator<Finding> {
  for (const {word, right} of nounVerbSlips(document, nounVerb)) {
    const message = `Write “${right}”, not “${word.text}”, in ${NAMES[dialect]} spelling`
    yield {span: word, message, fix: right}
  }
}

const regards = (document: Document, paragraph: Paragraph, options: MixedDialectOptions): string =>
  textAround(document, paragraph, isDialectal(dialectSpellings(document.lexicon, options)), 0) +
  regardedNounVerbs(document, paragraph, options.nounVerb) +
  regardedSigns(paragraph.text, options.signs)

/** Finds British spellings in American copy and the other way round: against the house's dialect, else against the copy's own. */
export const mixedDialect: DocumentCheck<MixedDialectOptions> = wholeDocument(function* (document, options) {
  const words = spelledWords(document, options)
  const dialect = dialectOf(document, words, options.signs)
  if (!dialect) {
    yield* twins(words)
    return
  }
  if (dialect !== 'en-US') yield* nounsAndVerbs(document, dialect, options)
  const bit = BITS[dialect]
  const isWrong = wrongIn(
    dialect,
    bit,
    options.ize,
    words.map(({spelling}) => spelling),
  )
  const first = words.find(({spelling}) => (spelling.bits & bit) !== 0)
  for (const spelled of words) {
    if (isWrong(spelled.spelling)) yield finding(spelled, dialect, first)
  }
}, regards)
