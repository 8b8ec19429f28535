import type {Document, Finding, MarkPair, Paragraph, Word} from '@copydesk/core'
import {wordFrom} from './word-from.ts'

const SHORT = 8
const LEAST_WORDS = 3
const SUBJECT = 4

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

/** “said Smith”, “he said”, “the old mayor said”. */
const isAttribution = (words: readonly Word[], from: number, verbs: ReadonlySet<string>): boolean => {
  const first = words[from]
  if (!first) return false
  if (verbs.has(first.form.lower)) {
    const next = words[from + 1]
    return (
      next?.gap === ' ' &&
      (next.form.shape !== 'lower' || /^(?:the|he|she|they|his|her)$/.test(next.form.lower))
    )
  }
  if (first.form.shape === 'lower' && !/^(?:the|he|she|they|it|i|his|her)$/.test(first.form.lower))
    return false
  for (let at = from + 1; at < from + SUBJECT && words[at]?.gap === ' '; at++) {
    if (verbs.has(words[at]?.form.lower ?? '')) return true
  }
  return false
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
  if (words[from]?.paragraph !== pair.paragraph || from - wordFrom(words, inner.start) < LEAST_WORDS) return
  if (!isAttribution(words, from, verbs)) return
  yield {
    span: {start: close.at, end},
    message: 'A comma is missing between the quotation and who says it',
    fix: [`,${close.text}`, `${close.text},`],
    level: 'warning',
  }
}

const STOPPED = /^(?:\.["”’]|["”’]\.)$/
const PRONOUN = /^(?:He|She|They|The|We|It)$/

/** “We will go.” he said. */
const stopFinding = ({text}: Document, {close, inner, end}: MarkPair, word: Word): Finding | undefined => {
  const inside = text[inner.end - 1] === '.' && text[inner.end - 2] !== '.'
  const start = inside ? inner.end - 1 : (close?.at ?? end)
  const stop = text.slice(start, inside ? end : end + 1)
  const behind = start + stop.length
  if (!STOPPED.test(stop) || word.start !== behind + 1 || text[behind] !== ' ') return
  const message = 'A full stop stands where a comma belongs'
  return {span: {start, end: behind}, message, fix: stop.replace('.', ','), level: 'warning'}
}

/** “We will go,” He said. */
const capitalFinding = ({text}: Document, {inner, end}: MarkPair, word: Word): Finding | undefined => {
  if (text[inner.end - 1] !== ',' || text[end] !== ' ' || word.start !== end + 1) return
  if (!PRONOUN.test(word.text)) return
  const small = word.text.toLowerCase()
  const message = `Write “${small}”, not “${word.text}”, behind the comma`
  return {span: {start: word.start, end: word.end}, message, fix: small, level: 'warning'}
}

/** Finds a full stop between a quoted sentence and “he said”, and “He said” behind a comma. */
export function* wrongStop(
  document: Document,
  pair: MarkPair,
  verbs: ReadonlySet<string>,
): Iterable<Finding> {
  const from = wordFrom(document.words, pair.end)
  const word = document.words[from]
  if (!pair.close || word?.paragraph !== pair.paragraph || !isAttribution(document.words, from, verbs)) return
  const found =
    word.form.shape === 'lower' ? stopFinding(document, pair, word) : capitalFinding(document, pair, word)
  if (found) yield found
}
