import {kindOf, WORD} from './character-kinds.ts'

const STOP = 46

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Tells whether a stop behind a word is the word's own, as behind “U.S” and “J.K” but not behind “3.5”. The word ends with
 * a stop and one character; undefined where only the parser knows.
 */
export const ownsStop = (word: string): boolean | undefined => {
  let hasLetter = false
  for (let at = word.length - 1; ; at -= 2) {
    const code = word.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code)) return
    hasLetter ||= isLetter(code)
    if (at === 0 || word.charCodeAt(at - 1) !== STOP) return hasLetter
    // “Ph.D”: not one character only.
    if (at >= 3 && (kindOf(word.charCodeAt(at - 3)) & WORD) !== 0) return false
  }
}
