import type {Edit} from '../fixes.ts'
import type {Span} from '../span.ts'

const touches = (edit: Span, gap: Span): boolean => edit.start <= gap.end && edit.end >= gap.start

// Two changes at one gap are one change.
const merged = (text: string, edits: readonly Edit[], gaps: readonly Span[]): readonly Edit[] => {
  const out: Edit[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    if (last && gaps.some((gap) => touches(last, gap) && touches(edit, gap))) {
      const words = last.text + text.slice(last.end, edit.start) + edit.text
      out[out.length - 1] = {start: last.start, end: edit.end, text: words}
    } else out.push(edit)
  }
  return out
}

const isInside = (offset: number, gap: Span): boolean => gap.start < offset && offset < gap.end

// A change that begins or ends between two paragraphs takes in all that stands between them.
const widened = (text: string, edit: Edit, gaps: readonly Span[]): Edit => {
  const first = gaps.find((gap) => isInside(edit.start, gap))
  const last = gaps.find((gap) => isInside(edit.end, gap))
  const start = first?.start ?? edit.start
  const end = last?.end ?? edit.end
  return {start, end, text: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end)}
}

// The last break of the new words is the last gap of the old ones; what stands before goes on in the same way.
const parted = (edit: Edit, gaps: readonly Span[]): readonly Edit[] => {
  const gap = gaps.findLast(({start, end}) => edit.start <= start && end <= edit.end)
  const parts = edit.text.split(/\n\s*/)
  if (!gap || parts.length === 1) return [edit]
  const first = {start: edit.start, end: gap.start, text: parts.slice(0, -1).join('\n\n')}
  const second = {start: gap.end, end: edit.end, text: parts.at(-1) ?? ''}
  return [...parted(first, gaps), second]
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
