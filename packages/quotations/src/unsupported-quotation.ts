import {type Document, type DocumentCheck, wholeDocument} from '@copydesk/core'
import {copyWords} from './copy-words.ts'
import {findingOf, type JudgedPart, judgedParts} from './judged-parts.ts'
import {indexSources} from './source-index.ts'
import {isInSources} from './speaker-match.ts'

const FEW = 2

const isSpeech = (document: Document, {quotation, part}: JudgedPart): boolean => {
  const words = copyWords(document.text.slice(part.start, part.end)).length
  if (quotation.kind === 'block')
    return document.paragraphs[quotation.paragraph - 1]?.text.endsWith(':') ?? false
  if (quotation.kind !== 'speech' || words === 0) return false
  return words > FEW || isInSources(indexSources(document.sources), quotation.speaker)
}

/** Finds speech that none of the sources has. */
export const unsupportedQuotation: DocumentCheck = wholeDocument(function* (document) {
  for (const judged of judgedParts(document, 'not-found')) {
    if (isSpeech(document, judged))
      yield findingOf(judged.part, 'This quotation is not in the sources given', [])
  }
})
