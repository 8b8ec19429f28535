import {type Document, onceFor, type Source, wordCounts} from '@copydesk/core'

const none: ReadonlySet<string> = new Set()
const wordsIn = onceFor((sources: readonly Source[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const {text} of sources) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) words.add(word.replaceAll('’', "'"))
  }
  return words
})

/** How often each spelling stands, undefined for one that does not stand at all. */
export type DraftWords = Pick<ReadonlyMap<string, number>, 'get' | 'has'>

/** The spellings that the sources use, as written, apostrophes straight. */
export const wordsOfSources = ({sources}: Document): ReadonlySet<string> =>
  sources.length === 0 ? none : wordsIn(sources)

/** How often the draft has each spelling, as written; possessives count for their noun too. */
export const wordsOfDraft = (document: Document): DraftWords => {
  const counts = wordCounts(document)
  return {
    get: (plain) => (counts.get(plain) ?? 0) + (counts.get(`${plain}'s`) ?? 0) || undefined,
    has: (plain) => counts.has(plain) || counts.has(`${plain}'s`),
  }
}

/** Whether the house or the sources write a word so, or without its possessive so. */
export const isHouseWord = (document: Document, plain: string): boolean => {
  const {vocabulary} = document
  if (vocabulary.has(plain) || wordsOfSources(document).has(plain)) return true
  return plain.endsWith("'s") && isHouseWord(document, plain.slice(0, -2))
}
