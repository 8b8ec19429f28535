import {type Document, type Finding, METADATA} from '@copydesk/core'

const HEAD = 12

/** Finds what a page notes of itself (“posted 2024-05-06”), run into a line of the head. */
export function* pageNotes({paragraphs}: Document): Generator<Finding> {
  for (const {start, text, index, kind} of paragraphs.slice(0, HEAD)) {
    const found = kind === 'paragraph' ? null : METADATA.exec(text)
    if (!found) continue
    yield {
      span: {start: index === 0 ? 0 : start, end: start + found[0].length},
      message: `“${found[0].trim()}” is the page’s own note, run into the line`,
      fix: '',
    }
  }
}
