import type {SentenceTokens} from './tokens.ts'

const OPEN = 91
const CLOSE = 93

const isLower = (code: number): boolean => code >= 97 && code <= 122

/** Whether one letter stands in brackets close before a word; offsets are of the text. */
const isBracketed = (text: string, start: number, end: number, next: number): boolean =>
  end === start + 1 &&
  next === end + 1 &&
  text.charCodeAt(start - 1) === OPEN &&
  text.charCodeAt(end) === CLOSE &&
  isLower(text.charCodeAt(next))

const joinedWords = (words: readonly number[], text: string, base: number): readonly number[] => {
  const joined: number[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [start = 0, end = 0, next = -1, last = 0] = words.slice(at, at + 4)
    if (isBracketed(text, base + start, base + end, base + next)) {
      joined.push(start - 1, last)
      at += 2
    } else joined.push(start, end)
  }
  return joined
}

/** Makes one word of a letter in brackets and what follows it: “[w]hen it rains” is “when it rains”. Offsets of the words are counted from `base`. */
export const joinBrackets = (
  sentences: readonly SentenceTokens[],
  text: string,
  base: number,
): readonly SentenceTokens[] =>
  sentences.map((sentence) => ({...sentence, words: joinedWords(sentence.words, text, base)}))
