import type {Document, Paragraph} from '@copydesk/core'
import {attributionOf} from './attribution-of.ts'
import type {Quotation} from './quotation.ts'

const ENDS = /[.!?:…]["”’')\]]*$/
const LONGEST = 400

const isRun = (paragraph: Paragraph): boolean => paragraph.kind === 'paragraph' || paragraph.kind === 'label'

const opensSmall = (text: string): boolean => /^["“‘']?[\p{Ll}\p{N}]/u.test(text)

// A line that no stop ends, and one that goes on with a small letter: markup was dropped between them.
const isBroken = (before: Paragraph | undefined, line: Paragraph): boolean =>
  before !== undefined && isRun(before) && !ENDS.test(before.text) && opensSmall(line.text)

const pieceLength = (line: Paragraph, goesOn: boolean): number => {
  const mark = line.text.search(/["”]/)
  const first = line.text.search(/[.!?]\s/)
  if (mark > 0 && mark < LONGEST && (first < 0 || mark < first)) return mark
  if (goesOn && line.text.length < LONGEST && !/[.!?]\s/.test(line.text)) return line.text.length
  const stop = /[.!?](?:\s|$)/.exec(line.text)
  return stop ? stop.index : line.text.length
}

const fragmentOf = (document: Document, line: Paragraph, length: number): Quotation => {
  const before = document.paragraphs[line.index - 1]
  const after = document.paragraphs[line.index + 1]
  const end = line.start + length
  const whole = {start: before?.start ?? line.start, end: Math.max(end, after?.end ?? end)}
  const marked = {start: line.start, end}
  return {
    start: line.start,
    end,
    text: document.text.slice(line.start, end),
    kind: 'fragment',
    parts: [marked],
    around: {start: Math.max(whole.start, line.start - 150), end: Math.min(whole.end, end + 150)},
    paragraph: line.index,
    ...attributionOf({text: document.text, paragraph: whole, lexicon: document.lexicon}, marked, ''),
  }
}

/** Finds pieces of a broken sentence that stand on lines of their own: a scraper dropped the marks and left the breaks. */
export const fragmentQuotations = (document: Document): readonly Quotation[] => {
  const {paragraphs} = document
  const found: Quotation[] = []
  for (const line of paragraphs) {
    const after = paragraphs[line.index + 1]
    const goesOn = after !== undefined && after.break === 'line' && isBroken(line, after)
    if (!isRun(line) || !(goesOn || isBroken(paragraphs[line.index - 1], line))) continue
    const length = pieceLength(line, goesOn)
    if (length > 0 && length <= LONGEST) found.push(fragmentOf(document, line, length))
  }
  return found
}
