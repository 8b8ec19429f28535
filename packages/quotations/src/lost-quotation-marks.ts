import {type Document, type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findingOf, type JudgedPart, judgedParts} from './judged-parts.ts'
import {unmarkedRuns} from './unmarked-runs.ts'

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]

const marksOf = ({marks}: Document): readonly [string, string] => {
  const first =
    marks.pairs.find(({depth}) => depth === 0)?.open.text ??
    marks.unbalanced.find(({mark}) => mark.double)?.mark.text ??
    '“'
  return MARKS.find((pair) => pair.includes(first)) ?? ['“', '”']
}

// A mark that is there already is not written again.
const offersFor = (document: Document, {quotation, part}: JudgedPart): readonly string[] => {
  const [open, close] = marksOf(document)
  const closed = /^["”]/.test(document.text.slice(part.end, part.end + 1)) ? '' : close
  const words = part.offers.length > 0 ? part.offers : [quotation.text]
  return words.map((offer) => open + offer.replace(/[.,]$/, '') + closed)
}

/** Finds words that the source quotes and the draft has without quotation marks, as they are or reworded. */
export const lostQuotationMarks: DocumentCheck = wholeDocument(function* (document) {
  if (document.sources.length === 0) return
  for (const judged of judgedParts(document, 'verbatim', 'edited', 'altered', 'cut')) {
    if (judged.quotation.kind !== 'fragment') continue
    const reworded = judged.part.verdict === 'altered' || judged.part.verdict === 'cut'
    const message = reworded
      ? 'These words are a quotation that lost its marks, and they are not the source’s'
      : 'These words are a quotation that lost its marks'
    yield findingOf(judged.part, message, offersFor(document, judged))
  }
  const [open, close] = marksOf(document)
  for (const span of unmarkedRuns(document)) {
    const words = document.text.slice(span.start, span.end)
    yield {
      span,
      message: 'These words are somebody’s in the source, and stand here without quotation marks',
      fix: open + words + close,
    }
  }
})
