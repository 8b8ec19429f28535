import {type Check, type Document, type Span, type Word, wordsWhere} from '@copydesk/core'
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

/** Tells whether a word is part of a name or a number: “TK Maxx”, “TK 1951”, “Super Bowl XXX”. */
const isInName = ({words}: Document, {index, sentence, gap}: Word): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  const isCapital = (word: Word | undefined): boolean =>
    word?.sentence === sentence && word.form.shape !== 'lower' && word.form.shape !== 'number'
  const goesOn = isCapital(next) || next?.form.shape === 'number'
  return (next?.gap === ' ' && goesOn) || (gap === ' ' && isCapital(before))
}

const mayHold = testFor(({words, bracketed, filler}: PlaceholderOptions) => {
  const known = new Set([...bracketed, ...filler])
  return ({text, lower}) => setOf(words).has(text) || known.has(lower)
})

const placeOf = (document: Document, word: Word, options: PlaceholderOptions): Span | undefined => {
  const {text, lower} = word.form
  const inBrackets = setOf(options.bracketed).has(lower) ? bracket(document, word) : undefined
  if (inBrackets || setOf(options.filler).has(lower)) return inBrackets ?? word
  return setOf(options.words).has(text) && !isInName(document, word) ? word : undefined
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
