import {
  type Document,
  type DocumentCheck,
  Names,
  type Paragraph,
  Tags,
  type Word,
  wholeDocument,
  wordsAround,
  wordsWhere,
} from '@copydesk/core'
import {ownApostrophe} from './shared/apostrophe-style.ts'
import {wordsOfDraft} from './shared/attested.ts'
import {endsAsNoPlural, endsInS, isNoWord, isOwned} from './shared/possessive-form.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** The words by which copy tells the time of what it reports. */
export interface LostPossessiveOptions {
  /** With an s: mondays, yesterdays. */
  readonly days: readonly string[]
  /** With an s, after “this”: weeks. */
  readonly units: readonly string[]
}

const PLURAL_BEFORE = /^(?:the|two|both|all|other|many)$/
const LAST_OF_MANY = /^(?:the|these|those|his|her|their|its|our)$/

const isTime = (
  word: Word,
  [beforeLast, before]: readonly (Word | undefined)[],
  days: ReadonlySet<string>,
  units: ReadonlySet<string>,
): boolean => {
  const previous = before && word.gap === ' ' ? before.form.lower : ''
  if (days.has(word.form.lower)) return !/^(?:on|and|or|to)$/.test(previous)
  if (!units.has(word.form.lower)) return false
  // In the last weeks fighting grew.
  return previous === 'last'
    ? !LAST_OF_MANY.test(beforeLast?.form.lower ?? '')
    : /^(?:this|that|next)$/.test(previous)
}

/** Whether a form that is no word is a possessive. */
const isOwner = (document: Document, word: Word): boolean => {
  const {lexicon} = document
  const stem = word.text.slice(0, -1)
  if (word.form.shape === 'lower')
    return (lexicon.tags(stem) & (Tags.noun | Tags.plural | Tags.pronoun)) !== 0
  if (word.form.shape !== 'capitalised') return false
  const before = document.words[word.index - 1]
  // The Obamas home
  if (word.gap === ' ' && PLURAL_BEFORE.test(before?.form.lower ?? '')) return false
  if ((lexicon.names(stem) & Names.place) !== 0 || wordsOfDraft(document).has(stem)) return true
  // Woolworths is a shop; no plural ends as Bushs and Partys do.
  return lexicon.has(stem) && endsAsNoPlural(word.form)
}

const mayBe = testFor(
  ({days, units}: LostPossessiveOptions) =>
    (form) =>
      endsInS(form) && (isNoWord(form) || days.includes(form.lower) || units.includes(form.lower)),
)

const regards = (document: Document, paragraph: Paragraph, options: LostPossessiveOptions): string =>
  wordsAround(document, paragraph, {test: mayBe(options), reach: 2}) + paragraph.text.includes('’')

/** Finds possessives without their apostrophe where no plural can be meant: the countrys policy, Mondays attack. */
export const lostPossessive: DocumentCheck<LostPossessiveOptions> = wholeDocument(function* (
  document,
  options,
) {
  const {words} = document
  const days = setOf(options.days)
  const units = setOf(options.units)
  for (const word of wordsWhere(document, mayBe(options))) {
    const {text, form} = word
    const time = isTime(word, [words[word.index - 2], words[word.index - 1]], days, units)
    if (!isOwned(word, words[word.index + 1])) continue
    if (!time && !(isNoWord(form) && isOwner(document, word))) continue
    const fix = `${text.slice(0, -1)}${ownApostrophe(document)}s`
    const span = {start: word.start, end: word.end}
    yield {span, message: `“${text}” lacks its apostrophe`, fix, offered: true}
  }
}, regards)
