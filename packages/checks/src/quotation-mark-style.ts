import {type Document, type DocumentCheck, type MarkPair, wholeDocument} from '@copydesk/core'

/** Which marks the house quotes with. */
export interface QuotationMarkStyleOptions {
  /** In running text; `any` is what most of the copy has. */
  readonly marks: 'any' | 'double' | 'single'
  /** In headlines and headings; `any` leaves them alone. */
  readonly headings: 'any' | 'double' | 'single'
}

type Style = 'double' | 'single'

const OTHER: ReadonlyMap<string, string> = new Map([
  ['‘', '“'],
  ['’', '”'],
  ["'", '"'],
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
])
const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item', 'quotation', 'caption'])
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'heading'])
const SPEECH = 3
const MARGIN = 2

const styleOf = ({open}: MarkPair): Style => (open.double ? 'double' : 'single')

const kindOf = ({paragraphs}: Document, {paragraph}: MarkPair): string => paragraphs[paragraph]?.kind ?? ''

/** Passages of some words; a word alone in single marks may be a term or a nickname. */
const speechIn = (document: Document, pairs: readonly MarkPair[]): readonly MarkPair[] =>
  pairs.filter(
    ({inner, ...pair}) =>
      READ.has(kindOf(document, {inner, ...pair})) &&
      document.text.slice(inner.start, inner.end).split(' ', SPEECH).length === SPEECH,
  )

/** What most of the copy's speech has, by a margin; undefined where nothing outweighs the other. */
const majorityOf = (speech: readonly MarkPair[]): Style | undefined => {
  const double = speech.filter(({open}) => open.double).length
  const single = speech.length - double
  if (double >= MARGIN * single) return 'double'
  return single >= MARGIN * double ? 'single' : undefined
}

/** Finds quotations whose outer marks are not the house's, or not those of the rest of the copy. */
export const quotationMarkStyle: DocumentCheck<QuotationMarkStyleOptions> = wholeDocument(function* (
  document,
  {marks, headings},
) {
  const {text} = document
  const nested = new Set(document.marks.pairs.filter(({depth}) => depth > 0).map(({paragraph}) => paragraph))
  const outer = document.marks.pairs.filter(({depth, close}) => depth === 0 && close)
  const speech = speechIn(document, outer)
  const most = marks === 'any' ? majorityOf(speech) : marks
  for (const pair of marks === 'any' ? speech : outer) {
    const {open, close, start, end, inner, paragraph} = pair
    const kind = kindOf(document, pair)
    const wanted = READ.has(kind) ? most : HEADINGS.has(kind) && headings !== 'any' ? headings : undefined
    if (!wanted || !close || styleOf(pair) === wanted) continue
    const [first, last] = [OTHER.get(open.text), OTHER.get(close.text)]
    if (!first || !last) continue
    const fix = `${first}${text.slice(inner.start, inner.end)}${last}`
    const whose = marks === 'any' ? 'The rest of the copy' : 'The house'
    const offer = nested.has(paragraph) ? {} : {fix}
    yield {
      span: {start, end},
      message: `${whose} quotes with ${wanted} marks${READ.has(kind) ? '' : ' in headings'}`,
      ...offer,
    }
  }
})
