import {type Document, type Finding, Tags, type Word} from '@copydesk/core'
import {ownApostrophe} from './apostrophe-style.ts'
import {counts, inPlural, type PluralWords} from './in-plural.ts'

const APOSTROPHE = 0x27
const spanOf = ({start, end}: Word): Finding['span'] => ({start, end})

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

/** “mens”, “womens”, “childrens”: a plural without an s that has one. */
export const isDoubledPlural = (lower: string): boolean => /(?:^(?:wo)?men|children|[st]men)s$/.test(lower)

/** “the mens’ team” */
const doubled = ({text}: Document, {text: typed, start, end}: Word): Finding | undefined => {
  const marks = text.slice(end, end + 2)
  if (!/^['’] $/.test(marks)) return
  const fix = `${typed.slice(0, -1)}${marks.charAt(0)}s`
  return {span: {start, end: end + 1}, message: `Write “${fix}”, not “${typed}${marks.charAt(0)}”`, fix}
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
  if (isDoubledPlural(lower)) return doubled(document, word)
  return lower === 'time' ? timePhrase(document, word, words) : undefined
}
