import {docxText, writeDocx} from '@copydesk/core/docx'
import {fixText} from 'copydesk'
import {makeDocx, paragraph, run} from '../make-docx.ts'

/** What XML can hold. */
const INVALID = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Says so where a Word file, its last paragraph a footnote, does not say what a text is mended to once that is written into it. */
export const docxFaults = (text: string): readonly string[] => {
  const paragraphs = text
    .replaceAll(INVALID, '')
    .split('\n\n')
    .map((words) => paragraph(run(words)))
  const bytes = makeDocx(paragraphs.slice(0, -1).join(''), '', paragraphs.slice(-1))
  const fixed = fixText(docxText(bytes)).text
  const written = docxText(writeDocx(bytes, fixed))
  return plain(written) === plain(fixed) ? [] : ['a Word file does not say what was written into it']
}
