import type {Document, Paragraph} from './document.ts'
import {firstWhere} from './first-where.ts'
import {keptMarks} from './kept-marks.ts'
import type {Mark, MarkPair, Marks} from './marks.ts'
import {type Paired, pairMarks} from './pair-marks.ts'
import {type Candidate, scanMarks} from './scan-marks.ts'
import type {Span} from './span.ts'

/** The marks of a paragraph without any. */
export const EMPTY: Paired = {marks: [], pairs: [], open: [], closed: []}

const opensWith = (paragraph: Paragraph, {marks}: Paired, mark: Mark): boolean => {
  const first = marks[0]
  if (first?.at !== paragraph.start || first.text !== mark.text) return false
  return first.role !== 'apostrophe' && first.role !== 'prime'
}

/** The mark that stays open to the paragraph's end because the next paragraph takes the quotation up again. */
export const goingOn = (here: Paired, after: Paragraph | undefined, next: Paired): Mark | undefined => {
  const last = after && here.open.findLast((mark) => opensWith(after, next, mark))
  // “We will win, he said. “We must.”: a second opener of the kind says that the first lacks its closer.
  return here.pairs.some(([mark]) => last && mark.at > last.at && mark.text === last.text) ? undefined : last
}

const isQuotationMark = ({mark}: Candidate): boolean => mark.role !== 'apostrophe' && mark.role !== 'prime'

const innerOf = (open: Mark, end: number): Span => ({start: open.at + open.text.length, end})

/** Gives the passages of one paragraph by start, with their depth: marks that found no partner do not count. */
const nested = (pairs: readonly Omit<MarkPair, 'depth'>[]): readonly MarkPair[] => {
  const ends: number[] = []
  return [...pairs]
    .sort((a, b) => a.start - b.start)
    .map((pair) => {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.start) ends.pop()
      ends.push(pair.end)
      return {...pair, depth: ends.length - 1}
    })
}

/** Gives the passages of one paragraph by start. */
export const pairsIn = (
  paired: Paired,
  paragraph: Paragraph,
  goesOn: Mark | undefined,
): readonly MarkPair[] => {
  const {index, end} = paragraph
  const closed = paired.pairs.map(([open, close]) => ({
    open,
    close,
    start: open.at,
    end: close.at + close.text.length,
    inner: innerOf(open, close.at),
    paragraph: index,
  }))
  if (!goesOn) return nested(closed)
  return nested([
    ...closed,
    {open: goesOn, start: goesOn.at, end, inner: innerOf(goesOn, end), paragraph: index},
  ])
}

/** Gives the marks of one paragraph that found no partner. */
export const straysIn = (
  {open, closed}: Paired,
  goesOn: Mark | undefined,
  paragraph: number,
): Marks['unbalanced'] =>
  [
    ...open.filter((mark) => mark !== goesOn).map((mark) => ({mark, side: 'opener' as const, paragraph})),
    ...closed.map((mark) => ({mark, side: 'closer' as const, paragraph})),
  ].sort((a, b) => a.mark.at - b.mark.at)

/** Classifies and pairs the marks of one paragraph that `isFree`: that stand in no protected span. */
export const findPaired = (text: string, paragraph: Span, isFree: (mark: Mark) => boolean): Paired => {
  const candidates = scanMarks(text, paragraph).filter(({mark}) => isFree(mark))
  if (candidates.length === 0) return EMPTY
  if (candidates.some(isQuotationMark)) return pairMarks(candidates)
  return {...EMPTY, marks: candidates.map(({mark}) => mark)}
}

/** Gives the marks of one paragraph by itself. */
export const pairedIn = ({text, protectedSpans}: Document, paragraph: Paragraph): Paired =>
  keptMarks(paragraph, () =>
    findPaired(text, paragraph, ({at}) => {
      const span = protectedSpans[firstWhere(protectedSpans, ({end}) => end > at)]
      return span === undefined || span.start > at
    }),
  )
