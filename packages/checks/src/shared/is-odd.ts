import type {Lexicon} from '@copydesk/core'

/** Gives the place of the first three letters in a row that no word has; infinity where there are none. */
export const firstOdd = (word: string, {hasTrigram}: Lexicon): number => {
  const codeAt = (at: number): number => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at))
  for (let at = 0; at < word.length; at++) {
    if (!hasTrigram(codeAt(at - 1), codeAt(at), codeAt(at + 1))) return at
  }
  return Number.POSITIVE_INFINITY
}

/** Whether it has three letters in a row that no word has: “fursuit” may be a new word, “govrnmnt” is none. */
export const isOdd = (word: string, lexicon: Lexicon): boolean =>
  /^[a-z]+$/.test(word) && firstOdd(word, lexicon) < word.length
