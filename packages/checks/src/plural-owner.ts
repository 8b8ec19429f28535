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
import {isKnownOwner, type KnownOwners} from './shared/known-owner.ts'
import {isLikelyPlural, likelyOwner} from './shared/likely-owner.ts'
import {isOwnedAfter, isSpanOf, mayOwn} from './shared/owned-noun.ts'
import {viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'

/** Which plurals own what follows them. */
export interface PluralOwnerOptions extends KnownOwners {
  /** Nouns that a plural stands before without an apostrophe: teachers union. */
  readonly free: readonly string[]
  /** Beginnings of verbs that take two objects: gave workers rights. */
  readonly giving: readonly string[]
  /** What plurals of time measure: two weeks’ notice. */
  readonly measured: readonly string[]
  /** How much likelier, as a power of ten, the language model may hold the plural to be than an owner. */
  readonly leeway: number
  /** How much likelier an owner must be for any other plural to be taken for one. */
  readonly least: number
}

const NO_NOUN = Tags.adjective | Tags.verb | Tags.preposition | Tags.adverb

/** Whether a plural is an owner only where the language model says so. */
const isOther = (form: Form, options: PluralOwnerOptions): boolean =>
  options.spans.includes(form.lower) || !isKnownOwner(options)(form)

const isTrigger = testFor(
  () =>
    ({shape, lower, tags}: Form) =>
      shape === 'lower' && (tags & Tags.plural) !== 0 && /[^s]s$/.test(lower),
)

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

/** The singular of a plural that owns what follows it. */
const ownerAt = (document: Document, word: Word, options: PluralOwnerOptions): string | undefined => {
  const sentence = document.sentences[word.sentence]
  if (isOther(word.form, options)) {
    const single = likelyOwner(document, word, options.least)
    const view = single && sentence && viewOf(document, sentence)
    return view && mayOwn(view, word.index, options) ? single : undefined
  }
  const single = singleOwner(word, document, options)
  const view = single && sentence && viewOf(document, sentence)
  if (!view || !isOwnedAfter(view, word.index, options)) return
  return isLikelyPlural(document, word, single, options.leeway) ? undefined : single
}

const findingOf = (document: Document, word: Word, options: PluralOwnerOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  if (!sentence || document.paragraphs[word.paragraph]?.kind === 'headline') return
  const mark = ownApostrophe(document)
  const span = {start: word.start, end: word.end}
  const message = `“${word.text}” lacks its apostrophe`
  const plural = `${word.text}${mark}`
  const view = options.spans.includes(word.form.lower) && viewOf(document, sentence)
  if (view && isSpanOf(view, word.index, options)) return {span, message, fix: plural, offered: true}
  const single = ownerAt(document, word, options)
  if (single === undefined) return
  const choices = [`${single}${mark}s`, plural]
  const one = isOther(word.form, options) || options.owners.includes(single)
  return {span, message, fix: one ? choices : choices.reverse(), offered: true}
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
