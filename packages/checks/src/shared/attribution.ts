import type {Document, Span, Word} from '@copydesk/core'
import {wordFrom} from './word-from.ts'

const SUBJECT_WORDS = 5
const TAIL_WORDS = 6
const BREAK = /[,?!]/

/** Whether the words before a verb reach back to a comma as in “…, the minister said”. */
const followsSpeech = (words: readonly Word[], verb: number, first: number): boolean => {
  for (let at = verb; at > first && verb - at < SUBJECT_WORDS; at--) {
    if (BREAK.test(words[at]?.gap ?? '')) return true
  }
  return false
}

/** Finds the verb of “…, she said” near the end of a sentence within a span: speech that its own marks should part from it. */
export const attributionAfter = (
  {words, sentences}: Document,
  span: Span,
  verbs: ReadonlySet<string>,
): Word | undefined => {
  const first = wordFrom(words, span.start)
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || word.start >= span.end) return
    if (!verbs.has(word.form.lower)) continue
    const end = sentences[word.sentence]?.lastWord ?? at
    if (end - at <= TAIL_WORDS && followsSpeech(words, at, first)) return word
  }
  return
}
