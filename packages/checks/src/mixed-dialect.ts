import {
  type Dialect,
  Dialects,
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  textAround,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {
  type DialectPairs,
  type DialectSpelling,
  type DialectSpellings,
  dialectSpellings,
} from './shared/dialect-spelling.ts'
import {nounVerbSlips, regardedNounVerbs} from './shared/noun-verb-spelling.ts'
import {ownWordsWhere} from './shared/outside-quotes.ts'
import {type Ize, wrongIn} from './shared/oxford-spelling.ts'
import {testFor} from './shared/test-for.ts'

/** How the dialects spell, and which of two British ways the house has. */
export interface MixedDialectOptions extends DialectPairs {
  readonly ize: Ize
  /** Words of which all dialects but the American spell noun and verb differently, parted by a slash. */
  readonly nounVerb: readonly string[]
}

interface Spelled {
  readonly word: Word
  readonly spelling: DialectSpelling
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

/** So many words of one dialect make a text of it. */
const ENOUGH = 3
const ENOUGH_KINDS = 2
const MARGIN = 2

const isDialectal = testFor((spellings: DialectSpellings) => (form) => Boolean(spellings.of(form)))

const spelledWords = (document: Document, pairs: DialectPairs): readonly Spelled[] => {
  const spellings = dialectSpellings(document.lexicon, pairs)
  return ownWordsWhere(document, isDialectal(spellings)).flatMap((word) => {
    const spelling = spellings.of(word.form)
    return spelling ? [{word, spelling}] : []
  })
}

const kindsOf = (words: readonly Spelled[]): number => new Set(words.map(({word}) => word.form)).size

const outweighs = (major: readonly Spelled[], minor: readonly Spelled[]): boolean =>
  (major.length >= ENOUGH || kindsOf(major) >= ENOUGH_KINDS) && major.length >= MARGIN * minor.length

/** The dialect that the house asks for or most of the words have; undefined where there is too little to tell. */
const dialectOf = ({dialect}: Document, words: readonly Spelled[]): Dialect | undefined => {
  if (dialect) return dialect
  const us = words.filter(({spelling}) => spelling.dialect === 'us')
  const gb = words.filter(({spelling}) => spelling.dialect === 'gb')
  if (outweighs(us, gb)) return 'en-US'
  return outweighs(gb, us) ? 'en-GB' : undefined
}

const finding = ({word, spelling}: Spelled, dialect: Dialect, first: Spelled | undefined): Finding => ({
  span: word,
  message: `Write “${spelling.other}”, not “${word.text}”, in ${NAMES[dialect]} spelling`,
  fix: spelling.other,
  ...(first
    ? {related: [{span: first.word, message: `“${first.word.text}” is the ${NAMES[dialect]} spelling`}]}
    : {}),
})

/** “centre” beside two “center”: whatever the dialect, one word has one spelling. */
const twins = function* (words: readonly Spelled[]): Generator<Finding> {
  for (const spelled of words) {
    const {spelling, word} = spelled
    const others = words.filter(({word: {form}}) => form.lower === spelling.other)
    const own = words.filter(({word: {form}}) => form === word.form)
    if (others.length < MARGIN * own.length) continue
    yield finding(spelled, spelling.dialect === 'us' ? 'en-GB' : 'en-US', others[0])
  }
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
  regardedNounVerbs(document, paragraph, options.nounVerb)

/** Finds British spellings in American copy and the other way round: against the house's dialect, else against the copy's own. */
export const mixedDialect: DocumentCheck<MixedDialectOptions> = wholeDocument(function* (document, options) {
  const words = spelledWords(document, options)
  const dialect = dialectOf(document, words)
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
