import type {Speech} from '../quotes/speeches.ts'
import {allWords, pathOf, wordsOfText} from './make-texts.ts'
import {randomFrom} from './random-from.ts'

/** What a draft quotes from one text of the archive, and that text. */
export interface QuotingDraft {
  readonly path: string
  readonly quotations: readonly string[]
  readonly bent: boolean
}

const QUOTATIONS = 12

// One word in eight is changed and one left out.
const bend = (words: readonly string[], random: () => number): readonly string[] =>
  words.flatMap((word) => {
    const chance = random()
    if (chance < 0.125) return ['otherwise']
    return chance < 0.25 ? [] : [word]
  })

/** Makes drafts of twelve quotations each, of 6 to 30 words; those of every second draft are bent. */
export const makeDrafts = (
  speeches: readonly Speech[],
  texts: number,
  count: number,
): readonly QuotingDraft[] => {
  const words = allWords(speeches)
  return Array.from({length: count}, (_, number) => {
    const random = randomFrom(1_000_000 + number)
    const source = Math.floor(random() * texts)
    const said = wordsOfText(words, source)
    const quotations = Array.from({length: QUOTATIONS}, () => {
      const length = 6 + Math.floor(random() * 25)
      const at = Math.floor(random() * (said.length - length))
      const quoted = said.slice(at, at + length)
      return (number % 2 === 1 ? bend(quoted, random) : quoted).join(' ')
    })
    return {path: pathOf(source), quotations, bent: number % 2 === 1}
  })
}
