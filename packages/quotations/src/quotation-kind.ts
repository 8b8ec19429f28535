import type {Span} from '@copydesk/core'
import {copyWords, isCapital} from './copy-words.ts'
import {smallWords} from './english.ts'
import type {QuotationKind} from './quotation.ts'

const isTitleCase = (inner: string): boolean => {
  const words = copyWords(inner)
  if (words.length === 0 || words.length > 12) return false
  return words.every(
    ({text, lower}, at) => isCapital(text) || /^\p{N}/u.test(text) || (at > 0 && smallWords.has(lower)),
  )
}

// Dwayne “The Rock” Johnson.
const isNickname = (text: string, {start, end}: Span, count: number): boolean =>
  count <= 3 &&
  /\p{Lu}[\p{L}.]+\s$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^\s\p{Lu}/u.test(text.slice(end, end + 2))

/** Tells speech from scare quotes, titles and nicknames; `marked` is the span with its marks. */
export const quotationKind = (
  text: string,
  marked: Span,
  inner: string,
  cue: string | undefined,
): QuotationKind => {
  const count = copyWords(inner).length
  const titled = isTitleCase(inner) && !/[,.!?]$/.test(inner)
  if (titled && isNickname(text, marked, count)) return 'nickname'
  if (titled && (count > 1 || cue === undefined)) return 'title'
  return count <= 3 && cue === undefined ? 'scare' : 'speech'
}
