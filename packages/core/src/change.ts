import {aloneIn} from './alone-in.ts'
import type {Document} from './document.ts'
import {marksIn} from './marks-in.ts'
import type {Span} from './span.ts'

/** A document and a key for each of its paragraphs, which stays while nothing in the paragraph changes. */
export interface Keyed {
  readonly document: Document
  readonly keys: readonly unknown[]
}

/** What changed between two readings of a draft: the words of the paragraphs from `start` to `end`, or only the white space above `start`. */
export interface Change {
  readonly start: number
  readonly end: number
  /** Where they stood, or the white space. */
  readonly before: Span
  /** How far the paragraphs behind them moved along. */
  readonly by: number
  /** The spellings that stand more often now than before, or less often; apostrophes straight. */
  readonly spellings: ReadonlySet<string>
  /** The paragraphs that changed, as they were and as they are. */
  readonly texts: readonly string[]
}

/** Whether a paragraph is still what it was, whatever its words are now. */
const isAlike = (before: Keyed, now: Keyed, index: number): boolean => {
  const [a, b] = [before.document.paragraphs[index], now.document.paragraphs[index]]
  if (!a?.key || !b?.key || a.kind !== b.kind || a.break !== b.break) return false
  return marksIn(before.document, a) === marksIn(now.document, b)
}

type Moved = Pick<Change, 'start' | 'end' | 'by'>

/** The first paragraph that stands elsewhere than before; their number where none does. */
const firstMoved = ({document: before}: Keyed, {document: now}: Keyed): number => {
  const at = now.paragraphs.findIndex(({start}, index) => start !== before.paragraphs[index]?.start)
  return at < 0 ? now.paragraphs.length : at
}

const spanOf = ({document: {paragraphs, text}}: Keyed, start: number, end: number): Span =>
  start < end
    ? {start: paragraphs[start]?.start ?? 0, end: paragraphs[end - 1]?.end ?? 0}
    : {start: paragraphs[start - 1]?.end ?? 0, end: paragraphs[start]?.start ?? text.length}

/** Whether the paragraphs above a change stand where they stood, and those below it have moved along. */
const stand = (before: Keyed, now: Keyed, {start, end, by}: Moved): boolean =>
  now.document.paragraphs.every(
    (paragraph, index) =>
      (index > start && index < end) ||
      paragraph === before.document.paragraphs[index] ||
      paragraph.start === (before.document.paragraphs[index]?.start ?? 0) + (index < end ? 0 : by),
  )

const countIn = (
  {document}: Keyed,
  from: number,
  to: number,
  by: number,
  counts: Map<string, number>,
): void => {
  for (const paragraph of document.paragraphs.slice(from, to)) {
    for (const {form} of aloneIn(document, paragraph).document.words)
      counts.set(form.plain, (counts.get(form.plain) ?? 0) + by)
  }
}

const spellingsBetween = (before: Keyed, now: Keyed, start: number, end: number): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  countIn(before, start, end, -1, counts)
  countIn(now, start, end, 1, counts)
  return new Set([...counts].flatMap(([spelling, count]) => (count === 0 ? [] : [spelling])))
}

/** Gives the paragraphs whose words changed; undefined where more than words did: paragraphs came or went, became something else, or have other quotation marks. */
export const changeBetween = (before: Keyed, now: Keyed): Change | undefined => {
  const count = now.keys.length
  if (before.keys.length !== count) return
  let start = 0
  while (start < count && before.keys[start] === now.keys[start]) start++
  let end = count
  while (end > start && before.keys[end - 1] === now.keys[end - 1]) end--
  // White space at the end of a paragraph belongs to none.
  if (start === count) start = end = firstMoved(before, now)
  const by = now.document.text.length - before.document.text.length
  const change = {start, end, by, before: spanOf(before, start, end)}
  if (!stand(before, now, change)) return
  for (let index = start; index < end; index++) if (!isAlike(before, now, index)) return
  const texts = [before, now].flatMap(({document: {paragraphs}}) =>
    paragraphs.slice(start, end).map(({text}) => text),
  )
  return {...change, spellings: spellingsBetween(before, now, start, end), texts}
}
