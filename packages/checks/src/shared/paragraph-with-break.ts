import type {Document, Paragraph, Span} from '@copydesk/core'

/** What to delete of a paragraph so that no empty line stays behind. In markup only its text: tags and marks are not ours to delete. */
export const paragraphWithBreak = ({format, paragraphs}: Document, {index, start, end}: Paragraph): Span => {
  if (format !== 'text') return {start, end}
  return {start, end: paragraphs[index + 1]?.start ?? end}
}
