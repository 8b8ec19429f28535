import type {Document, Finding, Paragraph} from '@copydesk/core'
import type {FurnitureOptions} from './furniture-options.ts'
import {isSection} from './furniture-words.ts'
import {paragraphWithBreak} from './paragraph-with-break.ts'

/** Says of a paragraph that it is the page's. */
export const furnitureFinding = (document: Document, paragraph: Paragraph): Finding => ({
  span: paragraphWithBreak(document, paragraph),
  message: `“${paragraph.text}” is part of the web page, not of the story`,
  fix: '',
})

/** Asks of a paragraph whether it is. */
export const doubtful = (document: Document, paragraph: Paragraph): Finding => ({
  ...furnitureFinding(document, paragraph),
  message: `“${paragraph.text}” stands alone: is it part of the story?`,
  sure: false,
})

/** Says so of a loose line at the story's edge beside the page's own, asks of any other. */
export const edgeFinding = (
  document: Document,
  paragraph: Paragraph,
  beside: boolean,
  options: FurnitureOptions,
): Finding => {
  if (isSection(paragraph, options)) return doubtful(document, paragraph)
  // “Ed” below the story: a sub-editor's initials.
  const initials = /^\p{Lu}{0,2}\p{L}$/u.test(paragraph.text)
  return beside || initials ? furnitureFinding(document, paragraph) : doubtful(document, paragraph)
}

/** Warns of a line in mid-story that signs or dates what the page shows. */
export const strayFinding = (document: Document, paragraph: Paragraph): Finding => ({
  ...furnitureFinding(document, paragraph),
  level: 'warning',
})
