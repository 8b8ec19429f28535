import type {Document} from '@copydesk/core'
import {quotationsOf} from './quotations-of.ts'
import {scanWords} from './scan-words.ts'
import {GrowingWords, type WordList} from './word-list.ts'

const kept = new WeakMap<Document, WordList>()

/** Gives the words of a document that nobody is quoted with, in the order of the text, as the sources' words are kept. */
export const ownWords = (document: Document): WordList => {
  const known = kept.get(document)
  if (known) return known
  const words = new GrowingWords(document.text.length >> 2)
  let at = 0
  for (const {start, end, kind} of quotationsOf(document)) {
    if (kind === 'fragment' || start < at) continue
    scanWords(document.text, at, start, words)
    at = end
  }
  scanWords(document.text, at, document.text.length, words)
  kept.set(document, words)
  return words
}
