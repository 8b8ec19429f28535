import {
  type Check,
  capitalised,
  type Document,
  type Finding,
  type Form,
  onceFor,
  Trait,
  traitsOf,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {hasFigure, wordWithoutFigure} from './shared/figure-in-word.ts'

type Options = {readonly pairs: readonly string[]}

// Zero-width space and joiners, word joiner, byte-order mark, soft hyphen. Other scripts and emoji need the joiners.
const INVISIBLE = /(?<=\p{Script=Latin})[\u200b-\u200d\u2060\ufeff\u00ad]{1,9}(?=\p{Script=Latin})/gu
const SOFT_HYPHEN = '\u00ad'
const LATIN = /\p{Script=Latin}/u
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const BESIDE = /[\p{L}\p{M}]/u

const ASCII_LIMIT = 0x7f

const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > ASCII_LIMIT) return false
  return true
}

// ﬁ, ﬄ: a PDF has them for two and three letters.
const LIGATURE = /[\ufb00-\ufb06]/u
const hasLigature = ({text}: Form): boolean => !isPlain(text) && LIGATURE.test(text)

const isMixed = ({text}: Form): boolean => !isPlain(text) && FOREIGN.test(text) && LATIN.test(text)

const doublesOf = onceFor(
  (pairs: readonly string[]): ReadonlyMap<string, string> =>
    new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
)

/** The word in Latin letters, where others look like them; undefined where some have no double. */
const inLatin = (text: string, doubles: ReadonlyMap<string, string>): string | undefined => {
  const letters = Array.from(text, (letter) => (FOREIGN.test(letter) ? doubles.get(letter) : letter))
  return letters.some((letter) => letter === undefined) ? undefined : letters.join('')
}

const invisible = function* (document: Document): Generator<Finding> {
  const {paragraphs, format} = document
  const traits = traitsOf(document)
  for (const {text, start, index: place} of paragraphs) {
    if (((traits[place] ?? 0) & Trait.odd) === 0) continue
    for (const {0: found, index} of text.matchAll(INVISIBLE)) {
      // On a page a soft hyphen may be meant.
      if (found === SOFT_HYPHEN && format !== 'text') continue
      let from = index
      let to = index + found.length
      while (from > 0 && BESIDE.test(text.charAt(from - 1)) && index - from < 40) from--
      while (to < text.length && BESIDE.test(text.charAt(to)) && to - index < 40) to++
      const word = text.slice(from, index) + text.slice(index + found.length, to)
      const span = {start: start + index, end: start + index + found.length}
      yield {span, message: `“${word}” has an invisible character in it`, fix: ''}
    }
  }
}

const opensSentence = ({sentences}: Document, {sentence, index}: Word): boolean =>
  sentences[sentence]?.firstWord === index

const figures = function* (document: Document): Generator<Finding> {
  for (const word of wordsWhere(document, hasFigure)) {
    const meant = wordWithoutFigure(word.form, document.lexicon)
    if (meant === undefined) continue
    const fix = opensSentence(document, word) ? capitalised(meant) : meant
    yield {span: word, message: `“${word.text}” has a figure in it; write “${fix}”`, fix}
  }
}

const ligatures = function* (document: Document): Generator<Finding> {
  for (const {text, start, end} of wordsWhere(document, hasLigature)) {
    const fix = text.normalize('NFKC')
    yield {span: {start, end}, message: `“${text}” has two letters in one; write “${fix}”`, fix}
  }
}

/** Finds characters that a reader cannot see or tell apart: zero-width ones in words, ligatures, Cyrillic and Greek letters or figures in Latin words. */
export const lookAlike: Check<Options> = function* (document, {pairs}) {
  yield* invisible(document)
  yield* figures(document)
  yield* ligatures(document)
  for (const {text, start, end} of wordsWhere(document, isMixed)) {
    const fix = inLatin(text, doublesOf(pairs))
    if (fix !== undefined)
      yield {span: {start, end}, message: `“${text}” has letters of another alphabet in it`, fix}
  }
}
