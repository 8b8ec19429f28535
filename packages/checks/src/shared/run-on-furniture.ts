import type {Document, Finding, Paragraph} from '@copydesk/core'
import {endsStopped} from './ends-stopped.ts'
import type {FurnitureOptions} from './furniture-options.ts'
import {isFurnitureByWords} from './furniture-words.ts'

/** Tells whether the last sentence of a paragraph, which no stop ends, is a line of the page. */
export const endsOnFurniture = (
  document: Document,
  {text, firstSentence, lastSentence}: Paragraph,
  options: FurnitureOptions,
): boolean => {
  const sentence = document.sentences[lastSentence - 1]
  if (!sentence || lastSentence - firstSentence < 2 || endsStopped(text)) return false
  return isFurnitureByWords(document, document.text.slice(sentence.start, sentence.end), options)
}

/** Finds a line of the page that has run into the paragraph before it: “… he said. Read more: Ten questions”. */
export const runOnFurniture = function* (
  document: Document,
  furniture: ReadonlySet<number>,
  options: FurnitureOptions,
): Generator<Finding> {
  for (const paragraph of document.paragraphs) {
    if (furniture.has(paragraph.index) || !endsOnFurniture(document, paragraph, options)) continue
    const {lastSentence} = paragraph
    const [before, sentence] = document.sentences.slice(lastSentence - 2, lastSentence)
    if (!sentence) continue
    yield {
      span: {start: before?.end ?? sentence.start, end: sentence.end},
      message: `“${document.text.slice(sentence.start, sentence.end)}” is part of the web page, not of the story`,
      fix: '',
    }
  }
}
