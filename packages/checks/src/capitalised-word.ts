import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  Names,
  type Paragraph,
  placesWhere,
  Tags,
  type Word,
  wholeDocument,
  wordCounts,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {isTitleCase, loneCapital, type Neighbours} from './shared/capital-context.ts'

/** What may be capitalised. */
export interface CapitalisedWordOptions {
  /** Common nouns that news writes with a capital too: institutions, offices, feasts, products. */
  readonly allow: readonly string[]
  /** What has a title: “the documentary Beware of Dogs”. */
  readonly works: readonly string[]
}

const NOUN = Tags.noun | Tags.plural
const VERB = Tags.verb | Tags.past | Tags.participle
const SMALL = Tags.determiner | Tags.preposition | Tags.conjunction | Tags.pronoun | Tags.modal | Tags.adverb
const COMMON = 2.5
const LONGEST_TITLE = 25
const HARDLY_NAME = 4.8
const VERY_COMMON = 4.2
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

const isPossible = (document: Document, form: Form, allow: ReadonlySet<string>): boolean => {
  const {lexicon} = document
  return (
    form.shape === 'capitalised' &&
    LETTERS.test(form.text) &&
    !allow.has(form.lower) &&
    lexicon.zipf(form.lower) >= COMMON &&
    lexicon.dialects(form.lower) !== 0 &&
    !document.vocabulary.has(form.text)
  )
}

/** A very common word is hardly ever the surname that it may be. */
const mayBeName = ({lexicon}: Document, form: Form): boolean => {
  const names = lexicon.names(form.plain)
  const common = lexicon.zipf(form.lower) >= HARDLY_NAME
  return (common ? names & ~Names.surname : names) !== 0 || (lexicon.tags(form.lower) & Tags.name) !== 0
}

const isArticle = ({form}: Word): boolean => (form.tags & Tags.determiner) !== 0 || /'s?$/.test(form.plain)

/** Whether the word's place and kind show that it is no name. */
const isCommon = (document: Document, word: Word, {before, after}: Neighbours, counts: Counts): boolean => {
  const tags = document.lexicon.tags(word.form.lower)
  if ((tags & NOUN) === 0 && (tags & SMALL) !== 0 && goesOn(after)) return true
  if (counts.capital > 1 || tags === 0) return false
  const name = mayBeName(document, word.form)
  const article = isArticle(before)
  if (name) return article && (counts.lower > 0 || isOneOfMany(word, before, after))
  if ((tags & NOUN) === 0) return counts.lower > 0 || ((tags & Tags.adjective) === 0 && goesOn(after))
  if ((tags & VERB) !== 0 && leadsToVerb(before)) return true
  if (counts.lower > 1) return true
  return article && (before.form.lower !== 'the' || counts.lower > 0 || endsPhrase(after))
}

// “to Turn”, “was Held”, “also Wrestled”
const leadsToVerb = ({form}: Word): boolean =>
  form.shape === 'lower' &&
  (form.lower === 'to' || (form.tags & (Tags.modal | Tags.pronoun | Tags.adverb)) !== 0)

/** “a Sliders reboot”: a plural before a noun is a title. */
const isSeries = ({lexicon}: Document, {form}: Word, {after}: Neighbours): boolean =>
  (lexicon.tags(form.lower) & NOUN) === Tags.plural &&
  goesOn(after) &&
  ((after?.form.tags ?? 0) & SMALL) === 0

// “a Surprise for many”, but “a Guardian reporter”, “an Oscar”.
const isOneOfMany = ({form}: Word, before: Word, after: Word | undefined): boolean =>
  form.zipf >= VERY_COMMON && /^an?$/.test(before.form.lower) && endsPhrase(after)

const endsPhrase = (after: Word | undefined): boolean =>
  after === undefined || (after.form.tags & SMALL) !== 0 || after.gap !== ' '

const goesOn = (after: Word | undefined): boolean => after?.form.shape === 'lower' && after.gap === ' '

const isRead = ({words}: Document, {kind, firstWord, lastWord}: Paragraph): boolean =>
  READ.has(kind) && (lastWord - firstWord > LONGEST_TITLE || !isTitleCase(words.slice(firstWord, lastWord)))

const isCapitalised = ({shape}: Form): boolean => shape === 'capitalised'

const loneCapitals = placesWhere((document, at) => {
  const form = document.words[at]?.form
  return form?.shape === 'capitalised' && loneCapital(document, at) !== undefined
})

const candidatesOf = (document: Document, allowed: ReadonlySet<string>): readonly Candidate[] => {
  const found: Candidate[] = []
  const read = new Map<number, boolean>()
  for (const at of loneCapitals(document)) {
    const word = document.words[at]
    const paragraph = document.paragraphs[word?.paragraph ?? -1]
    if (!word || !paragraph) continue
    const fits = read.get(paragraph.index) ?? isRead(document, paragraph)
    read.set(paragraph.index, fits)
    if (!fits) continue
    const around = loneCapital(document, at)
    if (around && isPossible(document, word.form, allowed)) found.push({word, around})
  }
  return found
}

const regards = (document: Document, paragraph: Paragraph): string => {
  let written = wordsAround(document, paragraph, {test: isCapitalised, reach: 0})
  for (let at = paragraph.firstWord; at < paragraph.lastWord; at++) {
    const word = document.words[at]
    if (word?.form.shape !== 'capitalised' || word.text.length < SHORTEST) continue
    const around = loneCapital(document, at)
    if (around) written += `\n${around.before.text} ${word.text}${around.after?.gap}${around.after?.text}`
  }
  return `${written}${isRead(document, paragraph)}`
}

/** Finds a capital on a common word within a sentence, where nothing makes it part of a name. */
export const capitalisedWord: DocumentCheck<CapitalisedWordOptions> = wholeDocument(function* (
  document,
  {allow, works},
) {
  const candidates = candidatesOf(document, new Set(allow))
  if (candidates.length === 0) return
  const counts = countsOf(document, candidates)
  const titled = new Set(works)
  for (const {word, around} of candidates) {
    if (titled.has(around.before.form.lower)) continue
    const own = counts.get(word.form.lower)
    if (own?.lower === 0 && isSeries(document, word, around)) continue
    if (own && isCommon(document, word, around, own)) yield finding(word)
  }
}, regards)

const finding = (word: Word): Finding => {
  const fix = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  return {span: word, message: `Write “${fix}”, not “${word.text}”: it is no name here`, fix}
}
