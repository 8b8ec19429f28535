import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  Tags,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {isTitleCase, loneCapital, type Neighbours} from './shared/capital-context.ts'

/** What may be capitalised. */
export interface CapitalisedWordOptions {
  /** Common nouns that news writes with a capital too: institutions, offices, feasts, products. */
  readonly allow: readonly string[]
}

const NOUN = Tags.noun | Tags.plural
const SMALL = Tags.determiner | Tags.preposition | Tags.conjunction | Tags.pronoun | Tags.modal | Tags.adverb
const COMMON = 3.6
const VERY_COMMON = 4.2
const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'heading', 'headline', 'list-item'])
const LETTERS = /^\p{Lu}\p{Ll}{2,}$/u

interface Counts {
  lower: number
  capital: number
}

/** How often each spelling stands small and, within a sentence, capitalised. */
const countsOf = ({words}: Document): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const word of words) {
    const {shape, lower} = word.form
    if (shape !== 'lower' && shape !== 'capitalised') continue
    const entry = counts.get(lower) ?? {lower: 0, capital: 0}
    if (shape === 'lower') entry.lower++
    else entry.capital++
    counts.set(lower, entry)
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

const mayBeName = ({lexicon}: Document, form: Form): boolean =>
  lexicon.names(form.plain) !== 0 || (lexicon.tags(form.lower) & Tags.name) !== 0

const isArticle = ({form}: Word): boolean => (form.tags & Tags.determiner) !== 0 || /'s?$/.test(form.plain)

/** Whether the word's place and kind show that it is no name. */
const isCommon = (document: Document, word: Word, {before, after}: Neighbours, counts: Counts): boolean => {
  const {lexicon} = document
  const tags = lexicon.tags(word.form.lower)
  if (counts.capital > 1 || tags === 0) return false
  const name = mayBeName(document, word.form)
  if ((tags & NOUN) === 0)
    return !name && ((tags & SMALL) !== 0 || counts.lower > 0 || isBetweenSmall(before, after))
  if (name) return isArticle(before) && (counts.lower > 0 || isOneOfMany(word, before, after))
  return isArticle(before) ? counts.lower > 0 || before.form.lower !== 'the' : counts.lower > 1
}

// “a Surprise for many”, but “a Guardian reporter”, “an Oscar”.
const isOneOfMany = ({form}: Word, before: Word, after: Word | undefined): boolean =>
  form.zipf >= VERY_COMMON &&
  /^an?$/.test(before.form.lower) &&
  (after === undefined || (after.form.tags & SMALL) !== 0 || after.gap !== ' ')

const isBetweenSmall = (before: Word, after: Word | undefined): boolean =>
  before.form.shape === 'lower' && after?.form.shape === 'lower' && after.gap === ' '

const isRead = ({words}: Document, {kind, firstWord, lastWord}: Paragraph): boolean =>
  READ.has(kind) && !isTitleCase(words.slice(firstWord, lastWord))

/** Finds a capital on a common word within a sentence, where nothing makes it part of a name. */
export const capitalisedWord: DocumentCheck<CapitalisedWordOptions> = wholeDocument(function* (
  document,
  {allow},
) {
  const allowed = new Set(allow)
  let counts: ReadonlyMap<string, Counts> | undefined
  for (const paragraph of document.paragraphs) {
    if (!isRead(document, paragraph)) continue
    for (let at = paragraph.firstWord + 1; at < paragraph.lastWord; at++) {
      const word = document.words[at]
      if (word?.form.shape !== 'capitalised' || !isPossible(document, word.form, allowed)) continue
      const around = loneCapital(document, at)
      if (!around) continue
      counts ??= countsOf(document)
      const own = counts.get(word.form.lower)
      if (own && isCommon(document, word, around, own)) yield finding(word)
    }
  }
})

const finding = (word: Word): Finding => {
  const fix = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  return {span: word, message: `Write “${fix}”, not “${word.text}”: it is no name here`, fix}
}
