import {type Document, type Mark, trimmed} from '@copydesk/core'
import {quotationOf} from './marked-quotations.ts'
import type {Quotation} from './quotation.ts'
import {sentenceAround} from './sentence-around.ts'

const isNext = (mark: Mark | undefined, from: number): boolean => mark?.double === true && mark.at >= from

/** Finds what follows a double mark that is never closed: a quotation as far as its sentence goes. */
export const unclosedQuotations = (document: Document): readonly Quotation[] => {
  const {marks, paragraphs, text} = document
  const found: Quotation[] = []
  let ahead = 0
  for (const {mark, side, paragraph} of marks.unbalanced) {
    const block = paragraphs[paragraph]
    if (side !== 'opener' || !mark.double || !block) continue
    const from = mark.at + mark.text.length
    const sentence = sentenceAround(document, {start: from, end: from})
    const end = Math.min(block.end, Math.max(sentence.end, from))
    while (ahead < marks.all.length && !isNext(marks.all[ahead], from)) ahead++
    const next = marks.all[ahead]?.at ?? end
    const inner = trimmed(text, from, Math.min(end, next))
    const stop = /[.!?,]$/.test(text.slice(inner.start, inner.end)) ? inner.end - 1 : inner.end
    const quotation = quotationOf(
      document,
      {start: mark.at, end: stop},
      [{start: inner.start, end: stop}],
      paragraph,
    )
    if (quotation) found.push(quotation)
  }
  return found
}
