import type {Paragraph} from './document.ts'
import {keptMarks} from './kept-marks.ts'
import type {Mark, MarkPair, Marks} from './marks.ts'
import {type Paired, pairMarks} from './pair-marks.ts'
import {type Candidate, scanMarks} from './scan-marks.ts'
import type {Span} from './span.ts'

const EMPTY: Paired = {marks: [], pairs: [], open: [], closed: []}

const opensWith = (paragraph: Paragraph, {marks}: Paired, mark: Mark): boolean => {
  const first = marks[0]
  if (first?.at !== paragraph.start || first.text !== mark.text) return false
  return first.role !== 'apostrophe' && first.role !== 'prime'
}

/** The mark that stays open to the paragraph's end because the next paragraph takes the quotation up again. */
const goingOn = (here: Paired, after: Paragraph | undefined, next: Paired): Mark | undefined => {
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

const pairsOf = (paired: Paired, paragraph: Paragraph, goesOn: Mark | undefined): readonly MarkPair[] => {
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

const strays = ({open, closed}: Paired, goesOn: Mark | undefined, paragraph: number): Marks['unbalanced'] =>
  [
    ...open.filter((mark) => mark !== goesOn).map((mark) => ({mark, side: 'opener' as const, paragraph})),
    ...closed.map((mark) => ({mark, side: 'closer' as const, paragraph})),
  ].sort((a, b) => a.mark.at - b.mark.at)

/** Joins what each paragraph gives and links quotations that go on. */
const joined = (paragraphs: readonly Paragraph[], paired: readonly Paired[]): Omit<Marks, 'all'> => {
  const pairs: MarkPair[] = []
  const unbalanced: Marks['unbalanced'][number][] = []
  let pending = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const here = paired[index] ?? EMPTY
    if (here.pairs.length + here.open.length + here.closed.length === 0) {
      pending = -1
      continue
    }
    const goesOn = goingOn(here, paragraphs[index + 1], paired[index + 1] ?? EMPTY)
    const first = pairs.length
    for (const pair of pairsOf(here, paragraph, goesOn)) pairs.push(pair)
    const before = pairs[pending]
    if (before && pairs[first]?.start === paragraph.start) pairs[pending] = {...before, next: first}
    pending = goesOn ? pairs.findLastIndex(({open}) => open === goesOn) : -1
    for (const stray of strays(here, goesOn, index)) unbalanced.push(stray)
  }
  return {pairs, unbalanced}
}

/** Classifies and pairs the quotation marks of a text, paragraph by paragraph; marks in protected spans (code, URLs) do not count. */
export const markText = (
  text: string,
  paragraphs: readonly Paragraph[],
  protectedSpans: readonly Span[] = [],
): Marks => {
  let guard = 0
  const isFree = ({at}: Mark): boolean => {
    while ((protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= at) guard++
    return (protectedSpans[guard]?.start ?? Number.POSITIVE_INFINITY) > at
  }
  const find = (paragraph: Paragraph): Paired => {
    const candidates = scanMarks(text, paragraph).filter(({mark}) => isFree(mark))
    if (candidates.length === 0) return EMPTY
    if (candidates.some(isQuotationMark)) return pairMarks(candidates)
    return {...EMPTY, marks: candidates.map(({mark}) => mark)}
  }
  const paired = paragraphs.map((paragraph) => keptMarks(paragraph, () => find(paragraph)))
  return {all: paired.flatMap(({marks}) => marks), ...joined(paragraphs, paired)}
}
