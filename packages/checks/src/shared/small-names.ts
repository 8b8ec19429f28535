import {
  type Document,
  formOf,
  isSmallWord,
  mayLackCapital,
  type Word,
  wordCounts,
  wordsWhere,
} from '@copydesk/core'
import {isCapitalised} from './draft-names.ts'

/** The small words of a draft that may be names. */
export const smallNames = (document: Document): readonly Word[] => {
  const counts = wordCounts(document)
  const elsewhere = new Set<number>()
  for (const {form} of wordsWhere(document, isCapitalised))
    if (counts.has(form.lower)) elsewhere.add(formOf(form.lower, document.lexicon).id)
  return wordsWhere(document, isSmallWord).filter((word) =>
    mayLackCapital(document, word, elsewhere.has(word.formId)),
  )
}
