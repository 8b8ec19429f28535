import type {Lexicon} from '@copydesk/core'

/** Gives the place of the last three letters in a row that no word has, by the one in the middle; −1 where there are none. */
export const lastOdd = (word: string, {hasTrigram}: Lexicon): number => {
  const codeAt = (at: number): number => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at))
  for (let at = word.length - 1; at >= 0; at--) {
    if (!hasTrigram(codeAt(at - 1), codeAt(at), codeAt(at + 1))) return at
  }
  return -1
}

/** Whether it has three letters in a row that no word has: “fursuit” may be a new word, “govrnmnt” is none. */
export const isOdd = (word: string, lexicon: Lexicon): boolean =>
  /^[a-z]+$/.test(word) && lastOdd(word, lexicon) >= 0
