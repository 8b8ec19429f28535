import type {Document, Finding, Paragraph} from '@copydesk/core'

const HALF_STOP = /\p{Ll};$/u
/** Fewer words than this may be an item of a list. */
const PROSE = 17

const endsOnHalfStop = (
  {paragraphs}: Document,
  {kind, text, index, firstWord, lastWord}: Paragraph,
): boolean =>
  HALF_STOP.test(text.slice(-3)) &&
  kind === 'paragraph' &&
  lastWord - firstWord >= PROSE &&
  /^["“‘']?\p{Lu}/u.test(paragraphs[index + 1]?.text ?? 'A') &&
  paragraphs.every((other) => other.index === index || !other.text.endsWith(';'))

/** Finds the one paragraph of prose that ends on a semicolon, before another that begins anew. */
export function* halfStops(document: Document): Iterable<Finding> {
  for (const paragraph of document.paragraphs) {
    if (!endsOnHalfStop(document, paragraph)) continue
    const span = {start: paragraph.end - 1, end: paragraph.end}
    yield {span, message: 'The paragraph ends on a semicolon', fix: '.', offered: true}
  }
}
