import type {Document} from './document.ts'
import type {Span} from './span.ts'

const kept = new WeakMap<Document, readonly Span[]>()

/** The words that a draft gives as somebody else's: inside quotation marks of depth 0, and block quotations. In order. */
export const quotedSpans = (document: Document): readonly Span[] => {
  const known = kept.get(document)
  if (known) return known
  const spans = quoted(document)
  kept.set(document, spans)
  return spans
}

const quoted = ({marks, paragraphs}: Document): readonly Span[] =>
  [
    ...marks.pairs.filter(({depth}) => depth === 0).map(({inner}) => inner),
    ...paragraphs.filter(({kind}) => kind === 'quotation'),
  ].sort((a, b) => a.start - b.start)
