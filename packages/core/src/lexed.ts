import {type Form, formAt} from './form.ts'
import {gapAt} from './gap-at.ts'
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

const lex = (tokens: Tokens, text: string, lexicon: Lexicon): Lexed => {
  let last: Span | undefined
  return tokens.sentences.map(({start, end, words}) => ({
    start,
    end,
    words: words.map((span) => {
      const form = formAt(text, span.start, span.end, lexicon)
      const gap = last ? gapAt(text, last.end, span.start) : `\n${text.slice(0, span.start)}`
      last = span
      return {start: span.start, end: span.end, text: form.text, form, gap}
    }),
  }))
}

/** Looks up the words of a block that is read again and again; once for each tokens. */
export const lexedOf = (tokens: Tokens, text: string, lexicon: Lexicon): Lexed => {
  const known = kept.get(tokens)
  if (known?.lexicon === lexicon) return known.lexed
  const lexed = lex(tokens, text, lexicon)
  kept.set(tokens, {lexicon, lexed})
  return lexed
}
