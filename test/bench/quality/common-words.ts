import {loadLexicon} from '@copydesk/lexicon'
import type {Article} from './article.ts'
import type {Tools} from './slip.ts'

/** From here on (Zipf scale) a word is so common that a slip that gives it is a matter of sense. */
const COMMON = 3

/** Knows common words: those of Zipf frequency 3 (one in a million) and more, and those that the articles write small twice. */
export const commonWords = (articles: readonly Article[]): Omit<Tools, 'random'> => {
  const lexicon = loadLexicon()
  const counts = new Map<string, number>()
  for (const {tokens} of articles) {
    for (const {text} of tokens) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return {
    isCommon: (lower) =>
      (counts.get(lower) ?? 0) > 1 || (lexicon.has(lower) && lexicon.zipf(lower) >= COMMON),
    isWord: (form) => lexicon.has(form),
  }
}
