import {firstWhere} from '../first-where.ts'
import type {Edit} from '../fixes.ts'
import type {Span} from '../span.ts'

// Two changes at one gap are one change.
const merged = (text: string, edits: readonly Edit[], gaps: readonly Span[]): readonly Edit[] => {
  const out: Edit[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    const gap = gaps[firstWhere(gaps, ({end}) => end >= edit.start)]
    if (last && gap && gap.start <= last.end) {
      const words = last.text + text.slice(last.end, edit.start) + edit.text
      out[out.length - 1] = {start: last.start, end: edit.end, text: words}
    } else out.push(edit)
  }
  return out
}

const gapAround = (offset: number, gaps: readonly Span[]): Span | undefined => {
  const gap = gaps[firstWhere(gaps, ({end}) => end > offset)]
  return gap && gap.start < offset ? gap : undefined
}

// A change that begins or ends between two paragraphs takes in all that stands between them.
const widened = (text: string, edit: Edit, gaps: readonly Span[]): Edit => {
  const start = gapAround(edit.start, gaps)?.start ?? edit.start
  const end = gapAround(edit.end, gaps)?.end ?? edit.end
  return {start, end, text: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end)}
}

// The breaks of the new words are the last gaps of the old ones; what stands before goes on in the first part.
const parted = (edit: Edit, gaps: readonly Span[]): readonly Edit[] => {
  const parts = edit.text.split(/\n\s*/)
  const from = firstWhere(gaps, ({start}) => start >= edit.start)
  const to = firstWhere(gaps, ({end}) => end > edit.end)
  const kept = gaps.slice(Math.max(from, to - parts.length + 1), to)
  if (kept.length === 0) return [edit]
  const words = [parts.slice(0, -kept.length).join('\n\n'), ...parts.slice(-kept.length)]
  return words.map((own, index) => ({
    start: kept[index - 1]?.end ?? edit.start,
    end: kept[index]?.start ?? edit.end,
    text: own,
  }))
}

const isEmpty = ({start, end, text}: Edit): boolean => start === end && text === ''

/** Rewrites changes so that each keeps the gaps between paragraphs, or takes whole ones away and joins what they parted. */
export const settleGaps = (
  text: string,
  paragraphs: readonly Span[],
  edits: readonly Edit[],
): readonly Edit[] => {
  const gaps = paragraphs
    .slice(1)
    .map(({start}, index) => ({start: paragraphs[index]?.end ?? start, end: start}))
    .filter(({start, end}) => start < end)
  return merged(text, edits, gaps)
    .map((edit) => widened(text, edit, gaps))
    .flatMap((edit) => parted(edit, gaps))
    .filter((edit) => !isEmpty(edit))
}
