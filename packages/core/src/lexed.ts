import type {Form} from './form.ts'
import {formAt} from './form-table.ts'
import {gapAt, gapBefore} from './gap-at.ts'
import type {Lexicon} from './lexicon.ts'
import type {Span} from './span.ts'
import type {Tokens} from './tokens.ts'

/** A word of a block as it is wherever the block stands; offsets from the block's start. */
export interface LexedWord extends Span {
  readonly text: string
  readonly form: Form
  readonly gap: string
}

/** The sentences of a block with their words. */
export type Lexed = readonly (Span & {readonly words: readonly LexedWord[]})[]

const kept = new WeakMap<Tokens, {readonly lexicon: Lexicon; readonly lexed: Lexed}>()

// Spans and words both come in order, so one pointer walks along.
const hiddenTest = (hidden: readonly Span[]): ((from: number, to: number) => boolean) => {
  let guard = 0
  return (from, to) => {
    while ((hidden[guard]?.end ?? Number.POSITIVE_INFINITY) <= from) guard++
    return (hidden[guard]?.start ?? Number.POSITIVE_INFINITY) < to
  }
}

const lex = (tokens: Tokens, text: string, lexicon: Lexicon, hidden: readonly Span[]): Lexed => {
  let last = -1
  const isHidden = hiddenTest(hidden)
  return tokens.sentences.map((sentence) => {
    const words: LexedWord[] = []
    for (let at = 0; at < sentence.words.length; at += 2) {
      const start = sentence.words[at] ?? 0
      const end = sentence.words[at + 1] ?? 0
      if (isHidden(start, end)) continue
      const form = formAt(text, start, end, lexicon)
      const gap = last < 0 ? gapBefore(text, 0, start) : gapAt(text, last, start)
      words.push({start, end, text: form.text, form, gap})
      last = end
    }
    return {start: sentence.start, end: sentence.end, words}
  })
}

/** Looks up the words of a block that is read again and again; once for each tokens. */
export const lexedOf = (tokens: Tokens, text: string, lexicon: Lexicon): Lexed => {
  const known = kept.get(tokens)
  if (known?.lexicon === lexicon) return known.lexed
  const lexed = lex(tokens, text, lexicon, [])
  kept.set(tokens, {lexicon, lexed})
  return lexed
}

/** Looks up the words of a block of which some stretches hold none. */
export const lexedWithout = (
  tokens: Tokens,
  text: string,
  lexicon: Lexicon,
  hidden: readonly Span[],
): Lexed => lex(tokens, text, lexicon, hidden)
