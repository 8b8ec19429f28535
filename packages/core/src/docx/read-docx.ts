import {SaxesParser} from 'saxes'
import {DocxError} from './docx-error.ts'
import {DocxGatherer} from './docx-gatherer.ts'
import type {DocxModel} from './docx-model.ts'

/** What stands between two paragraphs in plain text. */
export const GAP = '\n\n'

/** Gives the words of a part's XML, paragraph by paragraph, and where each stands. Throws a {@link DocxError}. */
export const readDocx = (xml: string): DocxModel => {
  const gatherer = new DocxGatherer(xml)
  const parser = new SaxesParser({xmlns: false, position: true})
  parser.on('error', () => {
    throw new DocxError('its document is damaged')
  })
  parser.on('opentag', (tag) => gatherer.open(tag, parser.position))
  parser.on('closetag', () => gatherer.close(parser.position))
  parser.on('text', (words) => gatherer.text(words))
  parser.on('cdata', (words) => gatherer.text(words))
  parser.write(xml).close()
  const paragraphs = gatherer.paragraphs.filter(({pieces}) => pieces.some(({text}) => text.trim() !== ''))
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    if (text !== '' && !paragraphs[index - 1]?.runsOn) text += GAP
    paragraph.start = text.length
    for (const piece of paragraph.pieces) {
      piece.start = text.length
      text += piece.text
      piece.end = text.length
    }
    paragraph.end = text.length
  }
  return {text, xml, paragraphs}
}
