import type {Edit, Keyed} from './edit.ts'
import {marksIn} from './marks-in.ts'
import type {Span} from './span.ts'

/** An edit that changed nothing but the words of some paragraphs, or the white space above the first of them. */
export interface Change extends Edit {
  /** Where they stood, or the white space. */
  readonly before: Span
  /** How far the paragraphs behind them moved along. */
  readonly by: number
}

/** Whether a paragraph is still what it was, whatever its words are now. */
const isAlike = (before: Keyed, now: Keyed, index: number): boolean => {
  const [a, b] = [before.document.paragraphs[index], now.document.paragraphs[index]]
  if (!a || !b || a.kind !== b.kind || a.break !== b.break) return false
  return marksIn(before.document, a) === marksIn(now.document, b)
}

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
const stand = (before: Keyed, now: Keyed, {start, end, by}: Change): boolean =>
  now.document.paragraphs.every(
    (paragraph, index) =>
      (index > start && index < end) ||
      paragraph === before.document.paragraphs[index] ||
      paragraph.start === (before.document.paragraphs[index]?.start ?? 0) + (index < end ? 0 : by),
  )

/** Says of an edit what it changed, undefined where that is more than words: paragraphs came or went, became something else, or have other quotation marks. */
export const changeOf = (edit: Edit, before: Keyed, now: Keyed): Change | undefined => {
  if (edit.end !== edit.wasEnd) return
  // White space at the end of a paragraph belongs to none.
  const isGap = edit.start === edit.end
  const start = isGap ? firstMoved(before, now) : edit.start
  const end = isGap ? start : edit.end
  const by = now.document.text.length - before.document.text.length
  const change = {...edit, start, end, by, before: spanOf(before, start, end)}
  if (!stand(before, now, change)) return
  for (let index = start; index < end; index++) if (!isAlike(before, now, index)) return
  return change
}
