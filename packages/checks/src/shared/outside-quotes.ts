import {type Document, quotedSpans, type Word} from '@copydesk/core'

const kept = new WeakMap<Document, readonly Word[]>()

/** Gives the words that are the writer's own, not in quotation marks; read once a draft. */
export const wordsOutsideQuotes = (document: Document): readonly Word[] => {
  const known = kept.get(document)
  if (known) return known
  const spans = quotedSpans(document)
  if (spans.length === 0) return document.words
  let at = 0
  let quotedTo = -1
  const words = document.words.filter(({start}) => {
    for (let span = spans[at]; span && span.start <= start; span = spans[++at])
      quotedTo = Math.max(quotedTo, span.end)
    return start >= quotedTo
  })
  kept.set(document, words)
  return words
}
