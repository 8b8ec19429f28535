import type {Document, Span} from '@copydesk/core'
import {persons} from './english.ts'
import {pairKey} from './gram-table.ts'
import {ownWords} from './own-words.ts'
import {hashOf} from './scan-words.ts'
import {indexSources, type SourceIndex} from './source-index.ts'
import {spanOfWords, type WordList} from './word-list.ts'

/** So many words in a row that a report has as somebody's are no chance. */
const REPORTED = 8
/** A transcript is all speech: more words, and one of “I”, “we”, “our” among them. */
const SPOKEN = 10
const RARE = 12
const LONGEST = 60
const PERSONS: ReadonlySet<number> = new Set([...persons].map(hashOf))

const runLength = (words: WordList, at: number, index: SourceIndex, place: number): number => {
  let length = 0
  while (
    length < LONGEST &&
    at + length < words.length &&
    words.hash[at + length] === index.words.hash[place + length]
  )
    length++
  return length
}

const isSpokenRun = (
  words: WordList,
  at: number,
  length: number,
  index: SourceIndex,
  place: number,
): boolean => {
  if (length < REPORTED || index.passageAt(place) !== index.passageAt(place + length - 1)) return false
  if (index.passageAt(place).kind !== 'spoken') return false
  if (index.isReport(index.sourceAt(place))) return true
  return length >= SPOKEN && words.hash.subarray(at, at + length).some((hash) => PERSONS.has(hash))
}

const longestAt = (words: WordList, at: number, index: SourceIndex): number => {
  const key = pairKey(words.hash[at] ?? 0, words.hash[at + 1] ?? 0)
  if (index.pairs.count(key) > RARE) return 0
  let longest = 0
  for (let place = index.pairs.first(key); place >= 0; place = index.pairs.next[place] ?? -1) {
    const length = runLength(words, at, index, place)
    if (length > longest && isSpokenRun(words, at, length, index, place)) longest = length
  }
  return longest
}

/** Finds long runs of a draft's own words that a source has as somebody's speech. */
export function* unmarkedRuns(document: Document): Iterable<Span> {
  const index = indexSources(document.sources)
  const words = ownWords(document)
  for (let at = 0; at + REPORTED <= words.length; at++) {
    const length = longestAt(words, at, index)
    if (length === 0) continue
    const span = spanOfWords(words, at, at + length)
    if (!document.text.slice(span.start, span.end).includes('\n')) yield span
    at += length - 1
  }
}
