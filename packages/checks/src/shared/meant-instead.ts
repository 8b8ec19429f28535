import type {Document, Word} from '@copydesk/core'
import {isRunningCopy} from './running-copy.ts'
import {isExcused} from './wrong-word-excuses.ts'

/** How much surer than to be doubted at all a word must be that is to be written. */
const SURE = 0.7

/** Gives the word that the words around call for instead of one: “that” in “she said than he left”. Asks for its whole sentence; for words that are known to be wrong. */
export const meantInstead = (document: Document, word: Word): string | undefined => {
  const {usage, sentences} = document
  const sentence = sentences[word.sentence]
  if (!usage || !sentence || !isRunningCopy(document, sentence)) return
  for (const doubt of usage.doubts(document, sentence))
    if (doubt.word === word.index && doubt.how === 'instead' && !isExcused(document, doubt))
      return doubt.rival.margin > SURE ? doubt.rival.word : undefined
  return
}
