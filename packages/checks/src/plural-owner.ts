import {
  type Document,
  type DocumentCheck,
  type Finding,
  isBareOwner,
  mayBeOwned,
  type OwnerCounts,
  type OwnerOdds,
  type Paragraph,
  saidOf,
  textAround,
  type Word,
  wholeDocument,
  wordsWhere,
} from '@copydesk/core'
import {ownApostrophe} from './shared/apostrophe-style.ts'
import {wordsOfDraft} from './shared/attested.ts'
import {isMarked, nounPhraseAt} from './shared/noun-phrase.ts'
import {givenDoubts, isSpanOf, type OwnedWords, ownsNone} from './shared/owned-noun.ts'
import {ownerDoubts} from './shared/owner-doubts.ts'
import {type SentenceView, viewOf} from './shared/sentence-view.ts'

/** Which plurals and names own what follows them. */
export interface PluralOwnerOptions extends OwnedWords {
  /** How sure it must be, as a natural logarithm of odds. */
  readonly least: number
  /** The same of a name. */
  readonly leastName: number
}

const UNCOUNTED = {whole: 0, stem: 0}

const countsOf = (document: Document, {form}: Word): OwnerCounts => {
  if (form.shape === 'lower') return UNCOUNTED
  const draft = wordsOfDraft(document)
  return {whole: draft.get(form.text) ?? 0, stem: draft.get(form.text.slice(0, -1)) ?? 0}
}

/** How sure it is that a word owns what follows it, where it is sure enough. */
const oddsAt = (document: Document, view: SentenceView, word: Word, options: PluralOwnerOptions) => {
  const {words, sentences, usage} = document
  const [sentence, next] = [sentences[word.sentence], words[word.index + 1]]
  if (!sentence || !usage || !mayBeOwned(next) || next.sentence !== word.sentence) return
  const place = {words, sentence, kinds: view.kinds, index: word.index}
  const counts = countsOf(document, word)
  const odds: OwnerOdds = usage.owner(place, counts)
  const least = word.form.shape === 'lower' ? options.least : options.leastName
  if (odds.margin < least || ownsNone(view, word.index, options)) return
  const doubts = ownerDoubts(document, view, word, next, counts) + givenDoubts(view, word.index, options)
  return odds.margin < least + doubts ? undefined : odds
}

/** Whether one may own: no noun of one thing stands without its determiner, but “last week’s”. */
const isOneOwner = (view: SentenceView, {form, index}: Word, {spans}: PluralOwnerOptions): boolean => {
  const phrase = nounPhraseAt(view, index)
  return form.shape !== 'lower' || spans.includes(form.lower) || !phrase || isMarked(view, phrase)
}

const findingOf = (document: Document, word: Word, options: PluralOwnerOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  if (!sentence || document.paragraphs[word.paragraph]?.kind === 'headline') return
  const view = viewOf(document, sentence)
  if (!view) return
  const mark = ownApostrophe(document)
  const several = `${word.text}${mark}`
  const found = {span: {start: word.start, end: word.end}, message: `“${word.text}” lacks its apostrophe`}
  if (options.spans.includes(word.form.lower) && isSpanOf(view, word.index, options))
    return {...found, fix: several, offered: true}
  const odds = oddsAt(document, view, word, options)
  if (!odds) return
  const one = `${word.text.slice(0, -1)}${mark}s`
  const isOne = odds.several < 0 && isOneOwner(view, word, options)
  return {...found, fix: isOne ? [one, several] : [several, one], offered: true}
}

const isNamed = (form: Word['form']): boolean => form.shape !== 'lower' && isBareOwner(form)
const REACH = 20

// The draft’s own apostrophe is the whole draft’s affair, and so is how often it has a name.
const regards = (document: Document, paragraph: Paragraph, options: PluralOwnerOptions): string =>
  saidOf(document, paragraph, isBareOwner, (word) => findingOf(document, word, options)) +
  textAround(document, paragraph, isNamed, REACH) +
  paragraph.text.includes('’')

/** Finds plurals and names that own what follows them, without their apostrophe: the workers rights, Britains plan, two weeks notice. */
export const pluralOwner: DocumentCheck<PluralOwnerOptions> = wholeDocument(function* (document, options) {
  for (const word of wordsWhere(document, isBareOwner)) {
    const finding = findingOf(document, word, options)
    if (finding) yield finding
  }
}, regards)
