import {endsSentence} from './line-form.ts'
import type {Span} from './span.ts'

const WIDEST = 132
const NARROWEST = 40

const firstWordLength = (text: string, {start, end}: Span): number => {
  let at = start
  while (at < end && text.charCodeAt(at) > 32) at++
  return at - start
}

const widthOf = ({start, end}: Span): number => end - start

/** Whether the next line's first word would not have fitted on this one. */
const isFull = (text: string, line: Span, next: Span, width: number): boolean =>
  widthOf(line) + 1 + firstWordLength(text, next) > width

/** The share of lines that are full and stop in mid-sentence. */
const wrappedShare = (text: string, lines: readonly Span[], width: number): number => {
  let full = 0
  let stopped = 0
  for (const [index, next] of lines.slice(1).entries()) {
    const line = lines[index]
    if (!line) continue
    if (isFull(text, line, next, width)) full++
    if (endsSentence(text.slice(line.start, line.end))) stopped++
  }
  return stopped > lines.length / 2 ? 0 : full / (lines.length - 1)
}

const widest = (lines: readonly Span[]): number =>
  lines.reduce((width, line) => Math.max(width, widthOf(line)), 0)

const isWidth = (width: number): boolean => width >= NARROWEST && width <= WIDEST

/**
 * Gives the column at which a draft is wrapped, undefined where it is not. Told by chunks of three lines and more, each so
 * full that the next line's first word would not have fitted. Verse, addresses, lists and one-line paragraphs are not.
 */
export const wrapWidth = (text: string, chunks: readonly (readonly Span[])[]): number | undefined => {
  let width = 0
  for (const lines of chunks) {
    if (lines.length < 3) continue
    const own = widest(lines)
    if (own > width && isWidth(own) && wrappedShare(text, lines, own) >= 0.8) width = own
  }
  return width === 0 ? undefined : width
}

/** Joins the wrapped lines of a chunk; a line that is not full and stops a sentence, or stands over a new one, ends a paragraph. */
export const joinWrapped = (text: string, lines: readonly Span[], width: number): readonly Span[] => {
  if (widest(lines) > width || wrappedShare(text, lines, width) < 0.5) return lines
  const joined: Span[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = joined.at(-1)
    const goesOn =
      before &&
      (isFull(text, before, line, width) ||
        (!endsSentence(text.slice(before.start, before.end)) && !startsUpper(text, line)))
    if (goesOn && last) joined[joined.length - 1] = {start: last.start, end: line.end}
    else joined.push(line)
  }
  return joined
}

const startsUpper = (text: string, {start}: Span): boolean =>
  /^[^\p{L}\d]{0,3}[\p{Lu}\d]/u.test(text.slice(start, start + 8))
