import type {Document, Finding, Paragraph} from '@copydesk/core'

const HALF_STOP = /\p{Ll};$/u
/** Fewer words than this may be an item of a list. */
const PROSE = 17

/** “First …; Second …”: what is told off by its number is a list. */
const NEXT_OF_LIST = /^(?:Second|Third|Fourth|Fifth|Sixth|Finally|Lastly)\b/

const isItem = (paragraph: Paragraph | undefined): boolean => paragraph?.text.endsWith(';') === true

const endsOnHalfStop = (
  {paragraphs}: Document,
  {kind, text, index, firstWord, lastWord}: Paragraph,
): boolean =>
  HALF_STOP.test(text.slice(-3)) &&
  kind === 'paragraph' &&
  lastWord - firstWord >= PROSE &&
  /^["“‘']?\p{Lu}/u.test(paragraphs[index + 1]?.text ?? 'A') &&
  !isItem(paragraphs[index - 1]) &&
  !isItem(paragraphs[index + 1]) &&
  !NEXT_OF_LIST.test(paragraphs[index + 1]?.text ?? '')

/** Finds a paragraph of prose that ends on a semicolon, before another that begins anew; those that follow one another are a list. */
export function* halfStops(document: Document): Iterable<Finding> {
  for (const paragraph of document.paragraphs) {
    if (!endsOnHalfStop(document, paragraph)) continue
    const span = {start: paragraph.end - 1, end: paragraph.end}
    yield {span, message: 'The paragraph ends on a semicolon', fix: '.', offered: true}
  }
}
