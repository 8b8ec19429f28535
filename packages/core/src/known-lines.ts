import {countWords, type LineForm, lineForm} from './line-form.ts'
import {ownText} from './own-text.ts'
import {protectedSpans} from './protected.ts'
import type {Span} from './span.ts'

/** What a line is by itself, wherever it stands. */
export interface Line {
  readonly text: string
  readonly form: LineForm
  /** Its number of words; of a long one, many. */
  readonly words: number
  /** What is protected in it; offsets from its start. */
  readonly guarded: readonly Span[]
}

const LONG = 400
const MANY = 99

const lineOf = (text: string): Line => ({
  text,
  form: lineForm(text),
  words: text.length > LONG ? MANY : countWords(text),
  guarded: protectedSpans(text, [{start: 0, end: text.length}]),
})

/** The lines of a draft, and how many at its start and at its end are the very lines of the reading before. */
export interface KnownLines {
  readonly lines: readonly Line[]
  readonly start: number
  readonly end: number
}

/** Looks at the lines of a text; those that the reading before begins and ends with are known. */
export const knownLines = (text: string, parts: readonly Span[], before: readonly Line[]): KnownLines => {
  const wordsOf = (at: number): string => {
    const part = parts[at]
    return part ? text.slice(part.start, part.end) : ''
  }
  const count = parts.length
  const most = Math.min(count, before.length)
  let start = 0
  while (start < most && before[start]?.text === wordsOf(start)) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end]?.text === wordsOf(count - 1 - end)) end++
  const lines = before.slice(0, start)
  const isFirst = before.length === 0
  for (let at = start; at < count - end; at++)
    lines.push(lineOf(isFirst ? wordsOf(at) : ownText(wordsOf(at))))
  for (const line of before.slice(before.length - end)) lines.push(line)
  return {lines, start, end}
}
