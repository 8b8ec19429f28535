import {type Document, type Form, quotedSpans, type Span, type Word, wordsWhere} from '@copydesk/core'

const kept = new WeakMap<Document, readonly Word[]>()

const outside = (words: readonly Word[], spans: readonly Span[]): readonly Word[] => {
  let at = 0
  let quotedTo = -1
  return words.filter(({start}) => {
    for (let span = spans[at]; span && span.start <= start; span = spans[++at])
      quotedTo = Math.max(quotedTo, span.end)
    return start >= quotedTo
  })
}

/** Gives the writer's own words whose form passes a test, which must be one function made once: see `wordsWhere`. */
export const ownWordsWhere = (document: Document, test: (form: Form) => boolean): readonly Word[] => {
  const words = wordsWhere(document, test)
  return words.length === 0 ? words : outside(words, quotedSpans(document))
}

/** Gives the words that are the writer's own, not in quotation marks; read once a draft. */
export const wordsOutsideQuotes = (document: Document): readonly Word[] => {
  const known = kept.get(document)
  if (known) return known
  const spans = quotedSpans(document)
  if (spans.length === 0) return document.words
  const words = outside(document.words, spans)
  kept.set(document, words)
  return words
}
