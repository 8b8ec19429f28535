import type {Document, Finding} from '@copydesk/core'
import type {FurnitureOptions} from './furniture-options.ts'
import {isFurnitureByWords} from './furniture-words.ts'

const STOP = /[.!?][)\]”"’']*$/u

/** Finds a line of the page that has run into the paragraph before it: “… he said. Read more: Ten questions”. */
export const runOnFurniture = function* (
  document: Document,
  furniture: ReadonlySet<number>,
  options: FurnitureOptions,
): Generator<Finding> {
  for (const {index, text, firstSentence, lastSentence} of document.paragraphs) {
    const sentence = document.sentences[lastSentence - 1]
    if (!sentence || furniture.has(index) || lastSentence - firstSentence < 2 || STOP.test(text.slice(-4)))
      continue
    if (!isFurnitureByWords(document, document.text.slice(sentence.start, sentence.end), options)) continue
    const before = document.sentences[lastSentence - 2]
    yield {
      span: {start: before?.end ?? sentence.start, end: sentence.end},
      message: `“${document.text.slice(sentence.start, sentence.end)}” is part of the web page, not of the story`,
      fix: '',
    }
  }
}
