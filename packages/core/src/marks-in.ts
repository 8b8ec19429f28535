import type {Document, Paragraph} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {Mark} from './marks.ts'
import type {Paired} from './pair-marks.ts'
import {goingOn, pairedIn, pairsIn, straysIn} from './paragraph-marks.ts'
import type {Span} from './span.ts'
import {within} from './span.ts'

interface OwnMarks {
  readonly paired: Paired
  /** The mark that stays open because the next paragraph takes the quotation up again. */
  readonly goesOn: Mark | undefined
}

const ownMarks = (document: Document, paragraph: Paragraph): OwnMarks => {
  const paired = pairedIn(document, paragraph)
  const after = document.paragraphs[paragraph.index + 1]
  const goesOn =
    after && paired.open.length > 0 ? goingOn(paired, after, pairedIn(document, after)) : undefined
  return {paired, goesOn}
}

/** Writes down the quotation marks of a paragraph and how they belong together, wherever it stands. */
export const marksIn = (document: Document, paragraph: Paragraph): string => {
  const {paired, goesOn} = ownMarks(document, paragraph)
  if (paired.marks.length === 0) return ''
  const {start, end} = paragraph
  const all = paired.marks.map(
    ({at, text, role}) => text + role + (at === start ? '^' : at + text.length === end ? '$' : ''),
  )
  const pairs = pairsIn(paired, paragraph, goesOn).map(({depth, close}) => `${depth}${close ? '' : '…'}`)
  const strays = straysIn(paired, goesOn, paragraph.index).map(({side}) => side)
  return `${all.join('')} ${pairs.join('')} ${strays.join('')}`
}

const quotedIn = (document: Document, paragraph: Paragraph): readonly Span[] => {
  if (paragraph.kind === 'quotation') return [paragraph]
  const {paired, goesOn} = ownMarks(document, paragraph)
  return pairsIn(paired, paragraph, goesOn).flatMap(({depth, inner}) => (depth === 0 ? [inner] : []))
}

/** Gives a test of whether a span lies in what a draft gives as somebody else's words; only the marks of its own paragraph are looked at. */
export const quotedTest = (document: Document): ((span: Span) => boolean) => {
  const {paragraphs} = document
  const known = new Map<Paragraph, readonly Span[]>()
  return (span) => {
    const paragraph = paragraphs[firstWhere(paragraphs, ({start}) => start > span.start) - 1]
    if (!paragraph) return false
    const quoted = known.get(paragraph) ?? quotedIn(document, paragraph)
    known.set(paragraph, quoted)
    return quoted.some((one) => within(span, one))
  }
}
