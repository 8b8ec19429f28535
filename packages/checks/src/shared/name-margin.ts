import type {Document, Form, Word} from '@copydesk/core'
import {startsUpper} from './letter-case.ts'

/** Whether a capital is due where a word stands: a sentence begins, or a quotation, or it is a headline. */
export const startsSentence = ({sentences, paragraphs}: Document, word: Word): boolean =>
  sentences[word.sentence]?.firstWord === word.index ||
  paragraphs[word.paragraph]?.kind === 'headline' ||
  /[,:] ["“]$/.test(word.gap)
const BESIDE = /^[ \u00a0]$/

/** Part of a longer name: Rappler News, Deval Patrick, the boy’s aunt Tima Kurdi. */
const besideName = ({words}: Document, word: Word, starts: boolean): boolean => {
  const next = words[word.index + 1]
  const before = words[word.index - 1]
  if (next && BESIDE.test(next.gap) && startsUpper(next.text)) return true
  return !starts && before !== undefined && BESIDE.test(word.gap) && startsUpper(before.text)
}

/** In a sentence a capital says that it is a name; where one begins, only what is no word does. */
const IN_SENTENCE = 5.1
/** Where a sentence begins, by the length of the word: a long name is hardly one slip from a word. */
const atStart = ({length}: string): number => (length < 6 ? 3.2 : length < 8 ? 2.2 : length < 10 ? 1.6 : 1.2)
const SHOUTED = 2.1
const LONGEST_INITIALS = 6
/** A margin that no correction has. */
export const NEVER = 99

/** “Hoi-kwan”, but “Western-syle”. */
const isGivenName = (plain: string, {lexicon}: Document): boolean => {
  const head = plain.slice(0, plain.indexOf('-')).toLowerCase()
  return (
    !lexicon.has(head) && !lexicon.isAffix(`${head}-`) && lexicon.names(plain.slice(0, head.length)) === 0
  )
}

/** Whether other words beside it are in capitals: “INSEAD” by itself is somebody’s initials. */
const isShouted = ({words}: Document, {index}: Word): boolean =>
  [words[index - 1], words[index + 1]].some((word) => word?.form.shape === 'upper' && word.text.length > 1)

/** How much surer a correction must be where the word may be a name: not at all in lower case. */
export const nameMargin = (
  piece: string,
  form: Form,
  places: readonly Word[],
  document: Document,
): number => {
  if (form.shape === 'lower') return 0
  if (piece === piece.toLowerCase()) return isGivenName(form.plain, document) ? NEVER : 0
  if (document.lexicon.names(piece) !== 0 || /['’]s$/.test(form.text)) return NEVER
  if (form.shape === 'upper')
    return piece.length < LONGEST_INITIALS || !places.some((word) => isShouted(document, word))
      ? NEVER
      : SHOUTED
  const starts = places.every((word) => startsSentence(document, word))
  if (places.some((word) => besideName(document, word, starts))) return NEVER
  return starts ? atStart(piece) : IN_SENTENCE
}

/** ‘bubbler’: a word in marks of its own is meant as it is. */
export const isInMarks = ({text}: Document, {gap, end}: Word): boolean =>
  /["'“‘]$/.test(gap) && /["'”’]/.test(text.charAt(end))

/** “[e]xtremely”: brackets cut words that are whole. */
export const isCut = ({text}: Document, {start, end}: Word): boolean =>
  /[[\]]/.test(text.charAt(start - 1)) || /[[\]]/.test(text.charAt(end))

/** “Arnel dela Vega”: a small word between two names. */
export const isParticle = ({words, lexicon}: Document, word: Word): boolean => {
  const next = words[word.index + 1]
  const before = words[word.index - 1]
  if (!next || !before || word.text.length > 5) return false
  // “Very arly Wednesday”
  if (lexicon.has(before.form.lower) || lexicon.has(next.form.lower)) return false
  return startsUpper(before.text) && startsUpper(next.text) && BESIDE.test(next.gap) && BESIDE.test(word.gap)
}
