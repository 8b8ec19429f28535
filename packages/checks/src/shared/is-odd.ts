import type {Lexicon} from '@copydesk/core'

/** Whether it has three letters in a row that no word has: “fursuit” may be a new word, “govrnmnt” is none. */
export const isOdd = (word: string, {hasTrigram}: Lexicon): boolean => {
  if (!/^[a-z]+$/.test(word)) return false
  const codeAt = (at: number): number => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at))
  for (let at = 0; at < word.length; at++) {
    if (!hasTrigram(codeAt(at - 1), codeAt(at), codeAt(at + 1))) return true
  }
  return false
}
