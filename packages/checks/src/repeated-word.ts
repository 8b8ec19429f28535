import type {Check, Document, Word} from '@copydesk/core'
import {isTautonym} from './shared/is-tautonym.ts'
import {repeatedPhrases} from './shared/repeated-phrase.ts'
import {codeOf} from './shared/word-code.ts'

/** What may stand twice. */
export interface RepeatedWordOptions {
  /** Words that may stand twice. */
  readonly allow: readonly string[]
  /** Words that may not follow a second “that”, since a clause begins with them. */
  readonly clause: readonly string[]
  /** Names made of one word said twice. */
  readonly names: readonly string[]
}

const COMMON = 4.3

/** “Walla Walla”, “Paw Paw”: a name, where a common word is not written in capitals for its own sake. */
const isName = ({form}: Word, first: Word, names: readonly string[], {lexicon}: Document): boolean =>
  form.shape !== 'lower' &&
  first.form.shape !== 'lower' &&
  (names.includes(form.lower) ||
    !form.known ||
    (lexicon.zipf(form.lower) < COMMON && lexicon.has(form.lower)))

// “a no no”, “Room 20 20”: figures and single letters are not words written twice.
const isWord = ({form}: Word): boolean =>
  form.shape !== 'number' && form.shape !== 'other' && (form.text.length > 1 || form.lower === 'a')

const repeats = (word: Word, first: Word): boolean =>
  (word.formId === first.formId ||
    (codeOf(word) === codeOf(first) && word.form.lower === first.form.lower)) &&
  word.paragraph === first.paragraph &&
  word.gap.trim() === ''

/** “had had”, “says that that man”, but not “says that that the man”. */
const mayStandTwice = ({form}: Word, next: Word | undefined, {allow, clause}: RepeatedWordOptions): boolean =>
  allow.includes(form.lower) &&
  (form.lower !== 'that' || next?.gap !== ' ' || !clause.includes(next.form.lower))

const OPENS = /["“‘'«]$/
const CLOSES = /^["”’'»]/

/** “Bella Bella”, in marks by itself: a title. */
const isTitle = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.form.shape !== 'lower' &&
  OPENS.test(words[from]?.gap ?? '') &&
  CLOSES.test(words[to + 1]?.gap ?? '')

const isAgain = (next: Word | undefined, word: Word): boolean => next !== undefined && repeats(next, word)

/** Finds a word that only white space parts from itself, and phrases that stand twice in a row. */
export const repeatedWord: Check<RepeatedWordOptions> = function* (document, options) {
  const {words} = document
  yield* repeatedPhrases(document)
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    const first = words[at - 1]
    if (!word || !first || !repeats(word, first) || !isWord(word)) continue
    if (mayStandTwice(word, words[at + 1], options) || isTautonym(word, first)) continue
    if (isName(word, first, options.names, document)) continue
    const from = at
    while (isAgain(words[at + 1], word)) at++
    if (isTitle(words, from - 1, at)) continue
    yield {
      span: {start: first.start, end: words[at]?.end ?? word.end},
      message: `“${word.text}” is written ${at === from ? 'twice' : `${at - from + 2} times`}`,
      fix: first.text,
    }
  }
}
