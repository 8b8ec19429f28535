import {type Asked, asked} from './asked.ts'
import type {Document} from './document.ts'
import {keptCounts} from './kept-counts.ts'

/** How often each spelling stands; undefined for one that does not stand at all. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get' | 'has'>

const countsOf = keptCounts<string>(({words}, {firstWord, lastWord}, count) => {
  for (let at = firstWord; at < lastWord; at++) count(words[at]?.form.plain ?? '')
})

const overheard = (counts: WordCounts, ear: Asked): WordCounts => ({
  get: (spelling) => {
    ear.note(spelling)
    return counts.get(spelling)
  },
  has: (spelling) => {
    ear.note(spelling)
    return counts.has(spelling)
  },
})

/** Gives how often a draft has each spelling, apostrophes straight; from an earlier reading of the same draft only what changed is counted. */
export const wordCounts = (document: Document): WordCounts => {
  const ear = asked()
  const counts = countsOf(document)
  return ear ? overheard(counts, ear) : counts
}
