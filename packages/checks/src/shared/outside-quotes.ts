import {type Document, type Form, quotedSpans, type Span, type Word, wordsWhere} from '@copydesk/core'

const outside = (words: readonly Word[], spans: readonly Span[]): readonly Word[] => {
  let at = 0
  let quotedTo = -1
  return words.filter(({start}) => {
    for (let span = spans[at]; span && span.start <= start; span = spans[++at])
      quotedTo = Math.max(quotedTo, span.end)
    return start >= quotedTo
  })
}

/** Leaves those among some words of a draft that are the writer's own, not in quotation marks. */
export const outsideQuotes = (document: Document, words: readonly Word[]): readonly Word[] =>
  words.length === 0 ? words : outside(words, quotedSpans(document))

/** Gives the writer's own words whose form passes a test, which must be one function made once: see `wordsWhere`. */
export const ownWordsWhere = (document: Document, test: (form: Form) => boolean): readonly Word[] =>
  outsideQuotes(document, wordsWhere(document, test))
