import type {Document, Finding, MarkPair, Word} from '@copydesk/core'
import {isAttribution, SPEAKER} from './says-who.ts'
import {wordFrom} from './word-from.ts'

const ASKING = /^(?:ask|wonder)(?:s|ed)?$/

/** “We will go.” he sighs, said one of them: no sentence begins with a small letter. */
const goesOnAfterStop = (words: readonly Word[], from: number, verbs: ReadonlySet<string>): boolean => {
  const first = words[from]?.form.lower ?? ''
  return verbs.has(first) || (SPEAKER.test(first) && words[from + 1]?.form.shape === 'lower')
}

const isAsked = (words: readonly Word[], from: number): boolean =>
  [words[from], words[from + 1]].some((word) => word !== undefined && ASKING.test(word.form.lower))

const STOPPED = /^(?:\.["”’]|["”’]\.)$/
const PRONOUN = /^(?:He|She|They|The|We|It)$/

/** “We will go.” he said. */
const stopFinding = (
  {text, words}: Document,
  {close, inner, end}: MarkPair,
  word: Word,
): Finding | undefined => {
  const inside = text[inner.end - 1] === '.' && text[inner.end - 2] !== '.'
  const start = inside ? inner.end - 1 : (close?.at ?? end)
  const stop = text.slice(start, inside ? end : end + 1)
  const behind = start + stop.length
  if (!STOPPED.test(stop) || word.start !== behind + 1 || text[behind] !== ' ') return
  const asked = isAsked(words, word.index)
  return {
    span: {start, end: behind},
    message: `A full stop stands where a ${asked ? 'question mark' : 'comma'} belongs`,
    fix: asked ? [stop.replace('.', '?'), stop.replace('.', ',')] : stop.replace('.', ','),
    level: 'warning',
  }
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
  if (!pair.close || word?.paragraph !== pair.paragraph) return
  const attributed = isAttribution(document.words, from, verbs)
  if (!attributed && !goesOnAfterStop(document.words, from, verbs)) return
  const found =
    word.form.shape === 'lower'
      ? stopFinding(document, pair, word)
      : attributed && capitalFinding(document, pair, word)
  if (found) yield found
}
