import {type Document, type Finding, formOf, Tags, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'
import {inflect} from './inflect.ts'

/** The words that tell a plural. */
export interface PluralWords {
  /** Words that only a plural follows: two, many, these. */
  readonly quantifiers: ReadonlySet<string>
  /** day, week … */
  readonly units: ReadonlySet<string>
  /** ago, later … */
  readonly afterUnits: ReadonlySet<string>
}

const APOSTROPHE = 0x27
const FUNCTION = Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.determiner
const VERBS = /^(?:are|were|have|had|do)$/
const NOMINAL = Tags.noun | Tags.plural | Tags.adjective

const spanOf = ({start, end}: Word): Finding['span'] => ({start, end})

const counts = (word: Word | undefined, {quantifiers}: PluralWords): boolean =>
  word !== undefined &&
  (quantifiers.has(word.form.lower) || (word.form.shape === 'number' && !/^(?:1|1st|\d{4})$/.test(word.text)))

const endsPhrase = (word: Word, after: Word | undefined): boolean => {
  if (!after || after.paragraph !== word.paragraph) return true
  if (after.gap !== ' ') return /^[,.;:!?)]/.test(after.gap)
  const {tags, lower} = after.form
  if (VERBS.test(lower)) return true
  return (tags & FUNCTION) !== 0 || ((tags & (Tags.verbS | Tags.past)) !== 0 && (tags & NOMINAL) === 0)
}

/** “many worker’s are”, “two month’s ago”. */
const inPlural = (document: Document, word: Word, words: PluralWords): Finding | undefined => {
  const before = document.words[word.index - 1]
  const after = document.words[word.index + 1]
  if (word.gap !== ' ' || !counts(before, words) || word.form.shape !== 'lower') return
  const noun = formOf(word.form.lower.slice(0, -2), document.lexicon)
  // “five inche’s”
  const split = !noun.known && (document.lexicon.tags(`${noun.lower}s`) & Tags.plural) !== 0
  if (!split && ((noun.tags & Tags.noun) === 0 || (noun.tags & (Tags.plural | Tags.pronoun)) !== 0)) return
  const isUnit = words.units.has(noun.lower) && after !== undefined && words.afterUnits.has(after.form.lower)
  if (!isUnit && !endsPhrase(word, after)) return
  const fix = split ? `${noun.lower}s` : inflect(noun, 'plural', document.lexicon)
  if (fix === undefined) return
  return {
    span: spanOf(word),
    message: `“${word.text}” is a plural here and takes no apostrophe`,
    fix,
    offered: true,
  }
}

/** “the workers’s club” */
const moved = (document: Document, word: Word): Finding | undefined => {
  const plural = word.form.lower.slice(0, -2)
  const singular = plural.slice(0, -1)
  const {lexicon} = document
  if (word.form.shape !== 'lower' || !/[^s]s$/.test(plural)) return
  if ((lexicon.tags(plural) & Tags.plural) === 0 || (lexicon.tags(singular) & Tags.noun) === 0) return
  const fix = `${plural}${ownApostrophe(document)}`
  return {span: spanOf(word), message: `Write “${fix}”, not “${word.text}”`, fix, offered: true}
}

/** “in two weeks time” */
const timePhrase = (document: Document, word: Word, words: PluralWords): Finding | undefined => {
  const unit = document.words[word.index - 1]
  const amount = document.words[word.index - 2]
  if (!unit || word.gap !== ' ' || unit.gap !== ' ') return
  const singular = unit.form.lower.replace(/'?s$/, '')
  const isOne = amount !== undefined && /^(?:one|a|1)$/.test(amount.form.lower)
  if (unit.form.lower === singular || !words.units.has(singular) || !(isOne || counts(amount, words))) return
  const own = ownApostrophe(document)
  const fix = isOne ? `${singular}${own}s` : `${singular}s${own}`
  if (unit.text === fix) return
  return {span: spanOf(unit), message: `Write “${fix} time”`, fix, offered: true}
}

/** Tells of a plural with an apostrophe, or a possessive of time without one. */
export const pluralSlip = (document: Document, word: Word, words: PluralWords): Finding | undefined => {
  const {lower} = word.form
  if (lower.charCodeAt(lower.length - 2) === APOSTROPHE && lower.endsWith('s'))
    return moved(document, word) ?? inPlural(document, word, words)
  return lower === 'time' ? timePhrase(document, word, words) : undefined
}
