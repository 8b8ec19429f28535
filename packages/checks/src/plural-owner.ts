import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  saidOf,
  Tags,
  type Word,
  wholeDocument,
  wordsWhere,
} from '@copydesk/core'
import {ownApostrophe} from './shared/apostrophe-style.ts'
import {inflect} from './shared/inflect.ts'
import {isOwnedAfter, isSpanOf} from './shared/owned-noun.ts'
import {viewOf} from './shared/sentence-view.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** Which plurals own what follows them. */
export interface PluralOwnerOptions {
  /** Endings of those who do something: workers, voters. */
  readonly endings: readonly string[]
  /** Singulars that end so and own nothing: number, letter. */
  readonly things: readonly string[]
  /** Other singulars of those who own and are mostly one: government. */
  readonly owners: readonly string[]
  /** Other singulars of those who own and are mostly several: patient. */
  readonly people: readonly string[]
  /** Nouns that a plural stands before without an apostrophe: teachers union. */
  readonly free: readonly string[]
  /** Beginnings of verbs that take two objects: gave workers rights. */
  readonly giving: readonly string[]
  /** Plurals of time, and what they measure: two weeks’ notice. */
  readonly spans: readonly string[]
  readonly measured: readonly string[]
}

const NO_NOUN = Tags.adjective | Tags.verb | Tags.preposition | Tags.adverb

const isOwner = ({endings, things, owners, people, spans}: PluralOwnerOptions): ((form: Form) => boolean) => {
  const known = new Set([...owners, ...people, ...spans])
  const other = setOf(things)
  return ({shape, lower, tags}) => {
    if (shape !== 'lower' || !/[^s]s$/.test(lower) || (tags & Tags.plural) === 0) return false
    const single = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
    if (known.has(single) || known.has(lower)) return true
    return endings.some((ending) => single.endsWith(ending)) && !other.has(single)
  }
}

const isTrigger = testFor(isOwner)

/** The singular of an owner, if it can be nothing but a noun. */
const singleOwner = (
  {form}: Word,
  {lexicon}: Document,
  {owners, people}: PluralOwnerOptions,
): string | undefined => {
  const single = inflect(form, 'singular', lexicon)
  if (single === undefined || owners.includes(single) || people.includes(single)) return single
  return (lexicon.tags(single) & NO_NOUN) === 0 ? single : undefined
}

const findingOf = (document: Document, word: Word, options: PluralOwnerOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  if (!view || document.paragraphs[word.paragraph]?.kind === 'headline') return
  const mark = ownApostrophe(document)
  const span = {start: word.start, end: word.end}
  const message = `“${word.text}” lacks its apostrophe`
  const plural = `${word.text}${mark}`
  if (options.spans.includes(word.form.lower))
    return isSpanOf(view, word.index, options) ? {span, message, fix: plural, offered: true} : undefined
  const single = singleOwner(word, document, options)
  if (single === undefined || !isOwnedAfter(view, word.index, options)) return
  const choices = [`${single}${mark}s`, plural]
  return {span, message, fix: options.owners.includes(single) ? choices : choices.reverse(), offered: true}
}

// The draft’s own apostrophe is the whole draft’s affair.
const regards = (document: Document, paragraph: Paragraph, options: PluralOwnerOptions): string =>
  saidOf(document, paragraph, isTrigger(options), (word) => findingOf(document, word, options)) +
  paragraph.text.includes('’')

/** Finds plurals that own the noun behind them, without their apostrophe: the workers rights, two weeks notice. */
export const pluralOwner: DocumentCheck<PluralOwnerOptions> = wholeDocument(function* (document, options) {
  for (const word of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, word, options)
    if (finding) yield finding
  }
}, regards)
