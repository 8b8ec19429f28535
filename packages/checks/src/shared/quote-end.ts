import type {Document, Finding, MarkPair, Paragraph, Word} from '@copydesk/core'
import {isAttribution, SPEAKER} from './says-who.ts'
import {wordFrom} from './word-from.ts'

const SHORT = 8
const LEAST_WORDS = 3

/** “he said.” or “said the mayor” on a line of its own goes on with the quotation above it. */
const goesOn = (document: Document, after: Paragraph | undefined, verbs: ReadonlySet<string>): boolean => {
  if (!after) return false
  if (/^\P{L}{0,2}\p{Ll}/u.test(after.text)) return true
  if (after.lastWord - after.firstWord > SHORT || /^["“‘']/.test(after.text)) return false
  return document.words.slice(after.firstWord, after.lastWord).some(({form}) => verbs.has(form.lower))
}

/** Finds a quotation that ends on a comma, and its paragraph with it. */
export function* endsOnComma(
  document: Document,
  pair: MarkPair,
  verbs: ReadonlySet<string>,
): Iterable<Finding> {
  const {close, end} = pair
  const paragraph = document.paragraphs[pair.paragraph]
  if (!close || !paragraph) return
  const inside = end === paragraph.end && document.text[close.at - 1] === ','
  const outside = end + 1 === paragraph.end && document.text[end] === ','
  if ((!inside && !outside) || goesOn(document, document.paragraphs[pair.paragraph + 1], verbs)) return
  const at = inside ? close.at - 1 : end
  yield {
    span: {start: at, end: at + 1},
    message: 'The quotation and its paragraph end on a comma',
    fix: '.',
    offered: true,
  }
}

const startsSentence = ({text, paragraphs}: Document, {open, paragraph}: MarkPair): boolean =>
  open.at === paragraphs[paragraph]?.start ||
  /[.!?:]["”’']?\s$/.test(text.slice(Math.max(0, open.at - 4), open.at))

const INVERTED = /^(?:said|says)$/
const PERSON = /^(?:the|an?|one|his|her|\p{Lu}.*)$/u

/** “Hamilton” says much of it: a title, where neither a pronoun nor “said the mayor” follows. */
const mayBeTitle = (words: readonly Word[], first: number, from: number): boolean => {
  const [verb = '', next = ''] = [words[from]?.form.lower, words[from + 1]?.text]
  if (from - first >= LEAST_WORDS || SPEAKER.test(verb)) return false
  return from - first < 2 || !INVERTED.test(verb) || !PERSON.test(next)
}

/** Finds a quoted sentence that no comma parts from “said Smith”. */
export function* lacksComma(
  document: Document,
  pair: MarkPair,
  verbs: ReadonlySet<string>,
): Iterable<Finding> {
  const {close, inner, end} = pair
  const {text, words} = document
  if (!close || !/[\p{L}\d]/u.test(text[inner.end - 1] ?? '') || text[end] !== ' ') return
  if (!/^\p{Lu}/u.test(text[inner.start] ?? '') || !startsSentence(document, pair)) return
  const from = wordFrom(words, end)
  if (words[from]?.paragraph !== pair.paragraph) return
  if (mayBeTitle(words, wordFrom(words, inner.start), from)) return
  if (!isAttribution(words, from, verbs)) return
  yield {
    span: {start: close.at, end},
    message: 'A comma is missing between the quotation and who says it',
    fix: [`,${close.text}`, `${close.text},`],
    level: 'warning',
  }
}
