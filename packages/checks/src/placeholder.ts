import {type Check, type Document, type Form, type Span, Tags, type Word, wordsWhere} from '@copydesk/core'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** What writers put where copy is to come. */
export interface PlaceholderOptions {
  /** Words that hold a place wherever they stand, as they are written. */
  readonly words: readonly string[]
  /** Words that hold a place where a square bracket opens with them, in lower case. */
  readonly bracketed: readonly string[]
  /** Words that only fill a page, in lower case. */
  readonly filler: readonly string[]
  /** Words behind an XXX that warns of what only adults may see, in lower case. */
  readonly adult: readonly string[]
}

const LONGEST = 60

/** “[TBC]”, “[insert the name of the mayor]”, “[[citation needed]]”. */
const bracket = ({text}: Document, {start}: Word): Span | undefined => {
  if (text[start - 1] !== '[') return
  const close = text.slice(start, start + LONGEST).indexOf(']')
  if (close < 0) return
  const [before, behind] = [text[start - 2] === '[' ? 2 : 1, text[start + close + 1] === ']' ? 2 : 1]
  return {start: start - before, end: start + close + behind}
}

const SMALL = Tags.determiner | Tags.preposition | Tags.conjunction

/** Tells whether a word is part of a name or a number: “TK Maxx”, “TK 1951”, “Super Bowl XXX”; not behind “The” or “In”. */
const isInName = ({words, sentences}: Document, {index, sentence, gap}: Word): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  const isCapital = (word: Word | undefined): boolean =>
    word?.sentence === sentence && word.form.shape !== 'lower' && word.form.shape !== 'number'
  const goesOn = isCapital(next) || next?.form.shape === 'number'
  if (next?.gap === ' ' && goesOn) return true
  if (!before || gap !== ' ' || !isCapital(before)) return false
  return sentences[sentence]?.firstWord !== before.index || (before.form.tags & SMALL) === 0
}

/** Tells whether a word is the mark of what only adults may see: “XXX films”, “.xxx”, “XXX-rated”. */
const isAdult = (
  {words, text}: Document,
  {index, start, end}: Word,
  {adult}: PlaceholderOptions,
): boolean => {
  if (text[start - 1] === '.') return true
  const next = words[index + 1]
  return next?.start === end + 1 && setOf(adult).has(next.form.lower)
}

const mayHold = testFor(({words, bracketed, filler}: PlaceholderOptions) => {
  const [written, known] = [setOf(words), new Set([...bracketed, ...filler])]
  return ({text, lower}: Form) => written.has(text) || known.has(lower)
})

const placeOf = (document: Document, word: Word, options: PlaceholderOptions): Span | undefined => {
  const {text, lower} = word.form
  const inBrackets = setOf(options.bracketed).has(lower) ? bracket(document, word) : undefined
  if (inBrackets || setOf(options.filler).has(lower)) return inBrackets ?? word
  if (!setOf(options.words).has(text) || isInName(document, word)) return
  return isAdult(document, word, options) ? undefined : word
}

/** Finds what a writer put where words, a link or a figure were to come: “TK”, “[TBC]”, “lorem ipsum”. */
export const placeholder: Check<PlaceholderOptions> = function* (document, options) {
  for (const word of wordsWhere(document, mayHold(options))) {
    const span = placeOf(document, word, options)
    if (!span) continue
    const written = document.text.slice(span.start, span.end)
    yield {span: {start: span.start, end: span.end}, message: `“${written}” holds the place of words to come`}
  }
}
