import type {ArchiveText} from '@copydesk/archive'
import type {Speech} from '../quotes/speeches.ts'
import {randomFrom} from './random-from.ts'

const WORDS = 400
const RUN = 25

/** What a generated text is called. */
export const pathOf = (number: number): string => `/wire/${number}.txt`

/** The words of one text: runs of the words of many speeches, the same for the same number. */
export const wordsOfText = (words: readonly string[], number: number): readonly string[] => {
  const random = randomFrom(number + 1)
  const runs = Array.from({length: WORDS / RUN}, () => {
    const at = Math.floor(random() * (words.length - RUN))
    return words.slice(at, at + RUN)
  })
  // A few words of its own, as names and figures are.
  return runs.flatMap((run, n) => [...run, n % 4 === 0 ? `${run[3] ?? ''}${number}`.toLowerCase() : 'and'])
}

/** All words of the speeches, in order. */
export const allWords = (speeches: readonly Speech[]): readonly string[] =>
  speeches.flatMap(({paragraphs}) => paragraphs.flat())

/** Makes texts of some 400 words of runs of real speeches: every phrase stands in several, and common words in most. */
export const makeTexts = function* (speeches: readonly Speech[], count: number): Generator<ArchiveText> {
  const words = allWords(speeches)
  for (let number = 0; number < count; number++)
    yield {path: pathOf(number), format: 'text', text: wordsOfText(words, number).join(' ')}
}
