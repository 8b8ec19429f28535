const WIDE = new Map<number, number>()
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u

const narrow = new Uint8Array(128)
for (let code = 48; code <= 57; code++) narrow[code] = code
for (let code = 97; code <= 122; code++) {
  narrow[code] = code
  narrow[code - 32] = code
}

const foldWide = (code: number): number => {
  const known = WIDE.get(code)
  if (known !== undefined) return known
  const character = String.fromCharCode(code)
  const isWord = LETTER.test(character) || DIGIT.test(character)
  const folded = isWord ? (character.normalize('NFD').toLowerCase().charCodeAt(0) ?? code) : 0
  WIDE.set(code, folded)
  return folded
}

/** Folds a character of a word to lower case without accents; 0 for what is no part of a word. */
export const foldChar = (code: number): number => (code < 128 ? (narrow[code] ?? 0) : foldWide(code))

/** Tells whether a character is an apostrophe, straight or curly. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018

/** Tells whether a character is a digit from 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Tells whether a character is several letters in one: ﬁ, ﬄ. */
export const isLigature = (code: number): boolean => code >= 0xfb00 && code <= 0xfb06
