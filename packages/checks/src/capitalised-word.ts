import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  placesWhere,
  type Word,
  wholeDocument,
  wordCounts,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {isTitleCase, loneCapital, mayBePaper, type Neighbours, namesLabels} from './shared/capital-context.ts'
import {isCommonCapital, isSeries} from './shared/common-capital.ts'
import {isCapitalised} from './shared/draft-names.ts'
import {setOf} from './shared/set-of.ts'
import {regardedSmallWord, smallWordCapitals} from './shared/small-word-capitals.ts'

/** What may be capitalised. */
export interface CapitalisedWordOptions {
  /** Common nouns that news writes with a capital too: institutions, offices, feasts, products. */
  readonly allow: readonly string[]
  /** What has a title: “the documentary Beware of Dogs”. */
  readonly works: readonly string[]
  /** What speaks of labels on a screen: “tap on Edit”. */
  readonly labels: readonly string[]
  /** What papers do, and what is done to them: “told the Tablet”. */
  readonly telling: readonly string[]
}

const COMMON = 1.5
const LONGEST_TITLE = 25
const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'heading', 'headline', 'list-item'])
const SHORTEST = 3
const LETTERS = /^\p{Lu}\p{Ll}{2,}$/u

interface Candidate {
  readonly word: Word
  readonly around: Neighbours
}

interface Counts {
  readonly lower: number
  capital: number
}

/** How often each of some spellings stands small and, within a sentence, capitalised. */
const countsOf = (document: Document, wanted: readonly Candidate[]): ReadonlyMap<string, Counts> => {
  const small = wordCounts(document)
  const counts = new Map(
    wanted.map(({word: {form}}): [string, Counts] => [
      form.lower,
      {lower: small.get(form.lower) ?? 0, capital: 0},
    ]),
  )
  for (const {form, sentence, index} of wordsWhere(document, isCapitalised)) {
    const entry = counts.get(form.lower)
    if (entry && document.sentences[sentence]?.firstWord !== index) entry.capital++
  }
  return counts
}

const isPossible = (document: Document, form: Form): boolean => {
  const {lexicon} = document
  return (
    form.shape === 'capitalised' &&
    LETTERS.test(form.text) &&
    lexicon.zipf(form.lower) >= COMMON &&
    lexicon.dialects(form.lower) !== 0 &&
    !document.vocabulary.has(form.text)
  )
}

const isRead = ({words}: Document, {kind, firstWord, lastWord}: Paragraph): boolean =>
  READ.has(kind) && (lastWord - firstWord > LONGEST_TITLE || !isTitleCase(words.slice(firstWord, lastWord)))

const loneCapitals = placesWhere(
  (document, at) => {
    const form = document.words[at]?.form
    return form?.shape === 'capitalised' && loneCapital(document, at) !== undefined
  },
  {form: isCapitalised},
)

const candidatesOf = (document: Document): readonly Candidate[] => {
  const found: Candidate[] = []
  const read = new Map<number, boolean>()
  for (const at of loneCapitals(document)) {
    const word = document.words[at]
    const paragraph = document.paragraphs[word?.paragraph ?? -1]
    if (!word || !paragraph) continue
    const fits = read.get(paragraph.index) ?? isRead(document, paragraph)
    read.set(paragraph.index, fits)
    if (!fits) continue
    const around = isPossible(document, word.form) ? loneCapital(document, at) : undefined
    if (around) found.push({word, around})
  }
  return found
}

const isOnScreenOrPaper = (
  document: Document,
  word: Word,
  {labels, telling}: CapitalisedWordOptions,
): boolean => namesLabels(document, word, setOf(labels)) || mayBePaper(document, word, setOf(telling))

const regards = (document: Document, paragraph: Paragraph, options: CapitalisedWordOptions): string => {
  let written = wordsAround(document, paragraph, {test: isCapitalised, reach: 0})
  for (let at = paragraph.firstWord; at < paragraph.lastWord; at++) {
    const word = document.words[at]
    if (word?.form.shape !== 'capitalised' || word.text.length < SHORTEST) continue
    const small = regardedSmallWord(document, word)
    if (small !== '') written += `${small}${namesLabels(document, word, setOf(options.labels))}`
    const around = loneCapital(document, at)
    if (!around) continue
    written += `\n${around.before.text} ${word.text}${around.after?.gap}${around.after?.text}`
    written += isOnScreenOrPaper(document, word, options)
  }
  return `${written}${isRead(document, paragraph)}`
}

/** “the Gulf”, “the Ravens”: with “the” a name by itself. */
const isTitle = ({lexicon}: Document, {form}: Word, {before}: Neighbours): boolean =>
  before.form.lower === 'the' && lexicon.isTitled(form.lower)

/** Finds a capital on a common word within a sentence, where nothing makes it part of a name. */
export const capitalisedWord: DocumentCheck<CapitalisedWordOptions> = wholeDocument(function* (
  document,
  options,
) {
  const {allow, works} = options
  for (const word of smallWordCapitals(document))
    if (!namesLabels(document, word, setOf(options.labels))) yield finding(word)
  const candidates = candidatesOf(document)
  if (candidates.length === 0) return
  const allowed = setOf(allow)
  const counts = countsOf(document, candidates)
  const titled = setOf(works)
  for (const {word, around} of candidates) {
    if (titled.has(around.before.form.lower) || isOnScreenOrPaper(document, word, options)) continue
    const own = counts.get(word.form.lower)
    if (own?.lower === 0 && isSeries(document, word, around)) continue
    const isAllowed = allowed.has(word.form.lower) || isTitle(document, word, around)
    if (own && isCommonCapital(document, word, around, own, isAllowed)) yield finding(word)
  }
}, regards)

const finding = (word: Word): Finding => {
  const fix = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  return {span: word, message: `Write “${fix}”, not “${word.text}”: it is no name here`, fix}
}
