import type {Document, MarkedBlock} from './document.ts'
import {firstWhere} from './first-where.ts'
import {keptMarks} from './kept-marks.ts'
import type {Mark, MarkPair, Marks} from './marks.ts'
import {type Paired, pairMarks} from './pair-marks.ts'
import {type Candidate, scanMarks} from './scan-marks.ts'
import type {Span} from './span.ts'

/** The marks of a paragraph without any. */
export const EMPTY: Paired = {marks: [], pairs: [], open: [], closed: [], bullet: 0}

const BULLET = /^[•·▪*–-]\s/

const opensWith = ({start}: MarkedBlock, {marks, bullet}: Paired, mark: Mark): boolean => {
  const first = marks[0]
  if (first?.at !== start + bullet || first.text !== mark.text) return false
  return first.role !== 'apostrophe' && first.role !== 'prime'
}

/** The mark that stays open to the paragraph's end because the next paragraph takes the quotation up again. */
export const goingOn = (here: Paired, after: MarkedBlock | undefined, next: Paired): Mark | undefined => {
  const last = after && here.open.findLast((mark) => opensWith(after, next, mark))
  // “We will win, he said. “We must.”: a second opener of the kind says that the first lacks its closer.
  return here.pairs.some(([mark]) => last && mark.at > last.at && mark.text === last.text) ? undefined : last
}

const isQuotationMark = ({mark}: Candidate): boolean => mark.role !== 'apostrophe' && mark.role !== 'prime'

/** A passage that closes, or goes on to the paragraph's end. */
const passage = (open: Mark, close: Mark | undefined, {index, end}: MarkedBlock, depth: number): MarkPair => {
  const start = open.at
  const first = start + open.text.length
  if (!close) return {open, start, end, inner: {start: first, end}, depth, paragraph: index}
  const inner = {start: first, end: close.at}
  return {open, close, start, end: close.at + close.text.length, inner, depth, paragraph: index}
}

const NO_PAIRS: readonly MarkPair[] = []

/** Gives the passages of one paragraph by start, with their depth: marks that found no partner do not count. */
export const pairsIn = (
  {pairs}: Paired,
  paragraph: MarkedBlock,
  goesOn: Mark | undefined,
): readonly MarkPair[] => {
  if (pairs.length === 0 && !goesOn) return NO_PAIRS
  const opened: readonly (readonly [Mark, Mark?])[] = goesOn ? [...pairs, [goesOn]] : pairs
  const within: number[] = []
  return [...opened]
    .sort(([a], [b]) => a.at - b.at)
    .map(([open, close]) => {
      while (within.length > 0 && (within.at(-1) ?? 0) <= open.at) within.pop()
      const pair = passage(open, close, paragraph, within.length)
      within.push(pair.end)
      return pair
    })
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
  if (candidates.some(isQuotationMark)) {
    const {length} = BULLET.exec(text.slice(paragraph.start, paragraph.start + 2))?.[0] ?? ''
    return {...pairMarks(candidates), bullet: length}
  }
  return {...EMPTY, marks: candidates.map(({mark}) => mark)}
}

/** Gives the marks of one paragraph by itself. */
export const pairedIn = ({text, protectedSpans}: Document, paragraph: MarkedBlock): Paired =>
  keptMarks(paragraph, () =>
    findPaired(text, paragraph, ({at}) => {
      const span = protectedSpans[firstWhere(protectedSpans, ({end}) => end > at)]
      return span === undefined || span.start > at
    }),
  )
