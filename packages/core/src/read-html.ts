import {readingOf} from './markup-piece.ts'
import {markupSource} from './markup-source.ts'
import {PlainBuilder} from './plain-builder.ts'
import {readHtmlAgain} from './read-html-again.ts'
import type {Reading} from './reading.ts'
import {isPage, walkHtml} from './walk-html.ts'

/**
 * Reads an HTML draft, a page or a piece of one: its words as a browser shows them. With the reading before, only the
 * paragraphs that changed are parsed.
 */
export const readHtml = (text: string, before?: Reading): Reading => {
  const {source, base, frontMatter} = markupSource(text)
  const again = before?.format === 'html' ? readHtmlAgain(source, base, before) : undefined
  if (again) {
    const reading = readingOf('html', again.piece, frontMatter?.text)
    again.keepFor(reading)
    return reading
  }
  const builder = new PlainBuilder()
  walkHtml(builder, source, base, {isPage: isPage(source)})
  return builder.reading('html', frontMatter?.text)
}
