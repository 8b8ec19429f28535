import type {Document, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

/** Finds what an expression matches in a draft's paragraphs, outside addresses and code. */
export const findInText = function* (
  document: Document,
  expression: RegExp,
): Generator<{
  readonly match: RegExpMatchArray
  readonly start: number
  readonly end: number
  readonly paragraph: Paragraph
}> {
  for (const paragraph of document.paragraphs) {
    for (const match of paragraph.text.matchAll(expression)) {
      const start = paragraph.start + match.index
      if (!isProtected(document, start)) yield {match, start, end: start + match[0].length, paragraph}
    }
  }
}

/** Says what to write for what stands there. */
export const writeNot = (right: string, wrong: string): string => `Write “${right}”, not “${wrong}”`
