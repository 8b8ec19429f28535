import {buildDocument, type Document, readText} from '@copydesk/core'
import {contextOf, defaultRules} from 'copydesk'
import {wordsIn} from '../quality/corpus.ts'
import {medians, type Task} from './clock.ts'
import {draftsOf} from './drafts.ts'

/** What one rule costs in nanoseconds for a word. */
export interface RuleTime {
  readonly rule: string
  readonly perWord: number
}

const documentOf = (text: string): Document => {
  const document = buildDocument(readText(text), contextOf({}))
  return {...document, marks: document.marks}
}

const exhaust = (findings: Iterable<unknown>): void => {
  for (const _ of findings);
}

/** Times every rule that is on alone, on documents that are ready, the dearest first. */
export const ruleTimes = async (words: number, rounds: number): Promise<readonly RuleTime[]> => {
  const drafts = draftsOf(words)
  const documents = drafts.map(documentOf)
  const tasks = Object.fromEntries(
    defaultRules().map(({rule, options}): [string, Task] => [
      rule.id,
      () => {
        for (const document of documents) exhaust(rule.check(document, options))
      },
    ]),
  )
  const count = wordsIn(drafts.map((text) => ({text})))
  const times = await medians(tasks, rounds)
  return [...times]
    .map(([rule, ms]) => ({rule, perWord: (1e6 * ms) / count}))
    .sort((a, b) => b.perWord - a.perWord)
}
