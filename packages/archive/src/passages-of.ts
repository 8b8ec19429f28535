import {wordsOf} from './words-of.ts'

/** How common a word is, whatever its capitals, on the Zipf scale; 0 where it is unknown. */
export type Zipf = (word: string) => number

/** Words in a row that a draft gives as somebody's. */
export interface Passage {
  readonly words: readonly string[]
  /** Its different words that tell most, the rarest first. */
  readonly rare: readonly string[]
}

const SHORTEST = 4
const LONGEST = 40
const TELLING = 6
const MOST = 48
const PIECES = 4

const passageOf = (words: readonly string[], zipf: Zipf): Passage => {
  const weighed = [...new Set(words)].map((word) => ({word, weight: zipf(word)}))
  const rare = weighed.sort((a, b) => a.weight - b.weight).slice(0, TELLING)
  return {words, rare: rare.map(({word}) => word)}
}

const piecesOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const count = Math.ceil(words.length / LONGEST)
  const size = Math.ceil(words.length / count)
  const taken = Math.min(count, PIECES)
  return Array.from({length: taken}, (_, at) => {
    const start = Math.floor((at * count) / taken) * size
    return words.slice(start, start + size)
  })
}

/**
 * Makes passages of quotations: what brackets add is left out, fewer than four words say nothing, of long quotations
 * some pieces are taken and of very many quotations the longest, so that looking them up has a bound.
 */
export const passagesOf = (quotations: readonly string[], zipf: Zipf): readonly Passage[] =>
  quotations
    .map((text) => wordsOf(text.replaceAll(/\[[^\][]*\]/g, ' ')))
    .filter((words) => words.length >= SHORTEST)
    .flatMap(piecesOf)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((words) => passageOf(words, zipf))
