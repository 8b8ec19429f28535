import {type Document, isSmallWord, mayLackCapital, type Word, wordCounts, wordsWhere} from '@copydesk/core'
import {isCapitalised} from './draft-names.ts'

/** The small words of a draft that may be names. */
export const smallNames = (document: Document): readonly Word[] => {
  const counts = wordCounts(document)
  const both = new Set<string>()
  for (const {form} of wordsWhere(document, isCapitalised)) if (counts.has(form.lower)) both.add(form.lower)
  return wordsWhere(document, isSmallWord).filter((word) =>
    mayLackCapital(document, word, both.has(word.form.lower)),
  )
}
