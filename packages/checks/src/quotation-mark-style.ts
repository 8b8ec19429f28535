import type {Check, MarkPair} from '@copydesk/core'

/** Which marks the house quotes with. */
export interface QuotationMarkStyleOptions {
  readonly marks: 'double' | 'single'
}

const OTHER: ReadonlyMap<string, string> = new Map([
  ['‘', '“'],
  ['’', '”'],
  ["'", '"'],
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
])
const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item', 'quotation', 'caption'])

/** Finds quotations in running text whose outer marks are not the house's. */
export const quotationMarkStyle: Check<QuotationMarkStyleOptions> = function* (document, {marks}) {
  const {text, paragraphs} = document
  const nested = new Set(document.marks.pairs.filter(({depth}) => depth > 0).map(({paragraph}) => paragraph))
  for (const {open, close, depth, start, end, inner, paragraph} of document.marks
    .pairs as readonly MarkPair[]) {
    if (depth > 0 || !close || open.double === (marks === 'double')) continue
    if (!READ.has(paragraphs[paragraph]?.kind ?? '')) continue
    const [first, last] = [OTHER.get(open.text), OTHER.get(close.text)]
    if (!first || !last) continue
    const fix = `${first}${text.slice(inner.start, inner.end)}${last}`
    const offer = nested.has(paragraph) ? {} : {fix}
    yield {span: {start, end}, message: `The house quotes with ${marks} marks`, ...offer}
  }
}
