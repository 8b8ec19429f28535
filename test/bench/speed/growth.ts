import {lintText} from 'copydesk'
import {wordsIn} from '../quality/corpus.ts'
import {median, timeOf} from './clock.ts'
import {draftsOf} from './drafts.ts'

/** What a word costs in one draft of so many words. */
export interface Growth {
  readonly words: number
  /** Nanoseconds. */
  readonly perWord: number
}

/** Lints one draft of once, twice, four and ten times so many words: a linear linter asks the same for a word of each. */
export const growth = async (words: number, rounds: number): Promise<readonly Growth[]> => {
  const steps: Growth[] = []
  for (const times of [1, 2, 4, 10]) {
    const text = draftsOf(words * times).join('\n\n')
    const runs: number[] = []
    for (let round = 0; round < rounds; round++) runs.push(await timeOf(() => lintText(text)))
    const count = wordsIn([{text}])
    steps.push({words: count, perWord: (1e6 * median(runs)) / count})
  }
  return steps
}
