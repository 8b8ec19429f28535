import {lintText} from 'copydesk'
import {wordsIn} from '../quality/corpus.ts'
import {medians, processorTimeOf, type Task} from './clock.ts'
import {draftsOf} from './drafts.ts'

/** What a word costs in one draft of so many words. */
export interface Growth {
  readonly words: number
  /** Nanoseconds. */
  readonly perWord: number
}

/** Lints one draft of once, twice, four and ten times so many words, by turns: a linear linter asks the same for a word of each. */
export const growth = async (words: number, rounds: number): Promise<readonly Growth[]> => {
  const texts = new Map([1, 2, 4, 10].map((times) => [`${times}`, draftsOf(words * times).join('\n\n')]))
  const tasks = [...texts].map(([times, text]): [string, Task] => [times, () => lintText(text)])
  const times = await medians(Object.fromEntries(tasks), rounds, processorTimeOf)
  return [...texts].map(([step, text]) => {
    const count = wordsIn([{text}])
    return {words: count, perWord: (1e6 * (times.get(step) ?? Number.NaN)) / count}
  })
}
