import type {MarkedBlock} from './document.ts'
import {keptMarks} from './kept-marks.ts'
import type {Mark, MarkPair, Marks} from './marks.ts'
import type {Paired} from './pair-marks.ts'
import {EMPTY, findPaired, goingOn, pairsIn, straysIn} from './paragraph-marks.ts'
import type {Span} from './span.ts'

/** Joins what each paragraph gives and links quotations that go on. */
const joined = (paragraphs: readonly MarkedBlock[], paired: readonly Paired[]): Omit<Marks, 'all'> => {
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
    for (const pair of pairsIn(here, paragraph, goesOn)) pairs.push(pair)
    const before = pairs[pending]
    if (before && pairs[first]?.start === paragraph.start) pairs[pending] = {...before, next: first}
    pending = goesOn ? pairs.findLastIndex(({open}) => open === goesOn) : -1
    for (const stray of straysIn(here, goesOn, index)) unbalanced.push(stray)
  }
  return {pairs, unbalanced}
}

/** Classifies and pairs the quotation marks of a text, paragraph by paragraph; marks in protected spans (code, URLs) do not count. */
export const markText = (
  text: string,
  paragraphs: readonly MarkedBlock[],
  protectedSpans: readonly Span[] = [],
): Marks => {
  let guard = 0
  const isFree = ({at}: Mark): boolean => {
    while ((protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= at) guard++
    return (protectedSpans[guard]?.start ?? Number.POSITIVE_INFINITY) > at
  }
  const find = (paragraph: MarkedBlock): Paired => findPaired(text, paragraph, isFree)
  const paired = paragraphs.map((paragraph) => keptMarks(paragraph, () => find(paragraph)))
  return {all: paired.flatMap(({marks}) => marks), ...joined(paragraphs, paired)}
}
