import type {Document, MarkPair, Span} from '@copydesk/core'
import {trimmed} from '@copydesk/core'
import {attributionOf} from './attribution-of.ts'
import type {Quotation} from './quotation.ts'
import {quotationKind} from './quotation-kind.ts'
import {sentenceAround} from './sentence-around.ts'

const nextLineOf = ({paragraphs}: Document, paragraph: number): string =>
  paragraphs[paragraph + 1]?.text ?? ''

/** Makes a quotation of the words between two marks. */
export const quotationOf = (
  document: Document,
  marked: Span,
  parts: readonly Span[],
  paragraph: number,
): Quotation | undefined => {
  const {text, paragraphs} = document
  const first = parts[0]
  const last = parts.at(-1)
  const block = paragraphs[paragraph]
  if (!first || !last || !block || last.end <= first.start) return undefined
  const inner = text.slice(first.start, last.end)
  const attribution = attributionOf(
    {text, paragraph: block, lexicon: document.lexicon},
    marked,
    nextLineOf(document, paragraph),
  )
  return {
    start: first.start,
    end: last.end,
    text: inner,
    kind: quotationKind(text, marked, inner.slice(0, 200), attribution.cue ?? attribution.speaker),
    parts,
    around: sentenceAround(document, first),
    paragraph,
    ...attribution,
  }
}

const chainOf = (pairs: readonly MarkPair[], first: MarkPair): readonly MarkPair[] => {
  const chain = [first]
  for (let next = first.next; next !== undefined && chain.length < 50; ) {
    const pair = pairs[next]
    if (!pair) break
    chain.push(pair)
    next = pair.next
  }
  return chain
}

/** Finds the quotations that stand between marks; one that runs over several paragraphs is one quotation of several parts. */
export const markedQuotations = (document: Document): readonly Quotation[] => {
  const {pairs} = document.marks
  const taken = new Set<MarkPair>()
  const found: Quotation[] = []
  for (const pair of pairs) {
    if (pair.depth > 0 || taken.has(pair)) continue
    const chain = chainOf(pairs, pair)
    for (const link of chain) taken.add(link)
    const parts = chain
      .map(({inner}) => trimmed(document.text, inner.start, inner.end))
      .filter(({start, end}) => end > start)
    const quotation = quotationOf(document, pair, parts, pair.paragraph)
    if (quotation) found.push(quotation)
  }
  return found
}
