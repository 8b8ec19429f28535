import {EnglishParser} from './english-parser.ts'

/** A letter or digit of a word. */
export const WORD = 1
/** White space. */
export const SPACE = 2
/** A line break, which is white space too. */
export const LINE_BREAK = 4
/** What may end a sentence. */
export const STOP = 8
/** What belongs to the sentence that a stop before it ended: a closing mark or bracket. */
export const CLOSER = 16
/** What joins words where it stands alone between them: he’s, 10.30. */
export const JOINER = 32
/** A small letter. */
export const LOWER = 64
/** A capital letter. */
export const UPPER = 128
/** What only the parser knows how to read. */
export const STRANGE = 256

/** Nothing special: kinds of this and the like are never 0, which stands for a character not seen yet. */
const OTHER = 512
const SIZE = 0x3000

const kinds = new Uint16Array(SIZE)
const parser = new EnglishParser()

const TRAITS: readonly (readonly [trait: number, of: RegExp])[] = [
  [STOP, /[.!?…‽]/],
  [CLOSER, /["'.!?…‽\p{Pe}\p{Pf}]/u],
  [JOINER, /[&'\-.:=?@\u00AD\u00B7\u2010\u2011’\u2027]/],
  [STRANGE, /[_\p{Cs}]/u],
]

// Which letters of other alphabets are small ones is another question in each version of Unicode.
const wordTraits = (character: string): number => {
  if (/[^\0-\u024F]/.test(character) && /\p{L}/u.test(character)) return STRANGE
  return WORD | (/\p{Ll}/u.test(character) ? LOWER : 0) | (/\p{Lu}/u.test(character) ? UPPER : 0)
}

const traits = (character: string): number => {
  switch (parser.tokenize(character)[0]?.type) {
    case 'WordNode':
      return wordTraits(character)
    case 'WhiteSpaceNode':
      return SPACE | (/[\r\n]/.test(character) ? LINE_BREAK : 0)
    default:
      return TRAITS.reduce((all, [trait, of]) => (of.test(character) ? all | trait : all), 0)
  }
}

const learned = (code: number): number => {
  const kind = OTHER | traits(String.fromCharCode(code))
  kinds[code] = kind
  return kind
}

/** Tells what a character is to the reader of plain sentences: bits that add up. */
export const kindOf = (code: number): number => (code < SIZE ? kinds[code] || learned(code) : STRANGE)

const APOSTROPHE = 39
const CURLY = 0x2019

/** Whether a character is an apostrophe, straight or curly. */
export const isApostropheCode = (code: number): boolean => code === APOSTROPHE || code === CURLY
