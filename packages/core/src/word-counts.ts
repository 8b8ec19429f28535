import {type Asked, asked} from './asked.ts'
import type {Document, Paragraph} from './document.ts'

/** How often each spelling stands; undefined for one that does not stand at all. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get' | 'has'>

type Counts = Map<string, number>

/** Counts and the document that they are of: the last that took them over. */
interface Kept {
  document: Document
  readonly counts: Counts
}

const byDocument = new WeakMap<Document, Counts>()
/** By the keys of a document's first and last paragraph: of two readings of one draft they mostly share one. */
const byEdge = new WeakMap<object, Kept>()

const add = (counts: Counts, {words}: Document, {firstWord, lastWord}: Paragraph, by: 1 | -1): void => {
  for (let at = firstWord; at < lastWord; at++) {
    const plain = words[at]?.form.plain ?? ''
    const count = (counts.get(plain) ?? 0) + by
    if (count === 0) counts.delete(plain)
    else counts.set(plain, count)
  }
}

/** Whether the paragraphs at two places have the same words; those that nothing is kept by are compared word by word. */
const same = (before: Document, old: number, now: Document, index: number): boolean => {
  const [a, b] = [before.paragraphs[old], now.paragraphs[index]]
  if (!a || !b) return false
  if (a.key ?? b.key) return a.key === b.key
  const length = a.lastWord - a.firstWord
  if (b.lastWord - b.firstWord !== length) return false
  for (let at = 0; at < length; at++) {
    if (before.words[a.firstWord + at]?.form !== now.words[b.firstWord + at]?.form) return false
  }
  return true
}

/** Takes the counts of an earlier reading over: what changed between the paragraphs that both begin and end with is counted again. */
const handOver = (kept: Kept, document: Document): Kept => {
  const {document: before, counts} = kept
  const [old, now] = [before.paragraphs, document.paragraphs]
  let start = 0
  while (same(before, start, document, start)) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && same(before, old.length - 1 - end, document, now.length - 1 - end)) end++
  for (const paragraph of old.slice(start, old.length - end)) add(counts, before, paragraph, -1)
  for (const paragraph of now.slice(start, now.length - end)) add(counts, document, paragraph, 1)
  // The earlier reading, should it be asked again, takes them back.
  byDocument.delete(before)
  kept.document = document
  return kept
}

const counted = (document: Document): Counts => {
  const counts: Counts = new Map()
  for (const paragraph of document.paragraphs) add(counts, document, paragraph, 1)
  return counts
}

const countsOf = (document: Document): Counts => {
  const known = byDocument.get(document)
  if (known) return known
  const edges = [document.paragraphs[0]?.key, document.paragraphs.at(-1)?.key].flatMap((key) => key ?? [])
  const kept = edges.map((key) => byEdge.get(key)).find((one) => one !== undefined)
  const owner = kept ? handOver(kept, document) : {document, counts: counted(document)}
  byDocument.set(document, owner.counts)
  for (const key of edges) byEdge.set(key, owner)
  return owner.counts
}

const overheard = (counts: Counts, ear: Asked): WordCounts => ({
  get: (spelling) => {
    const count = counts.get(spelling)
    ear.note(spelling, count)
    return count
  },
  has: (spelling) => {
    const count = counts.get(spelling)
    ear.note(spelling, count)
    return count !== undefined
  },
})

/** Gives how often a draft has each spelling, apostrophes straight; from an earlier reading of the same draft only what changed is counted. */
export const wordCounts = (document: Document): WordCounts => {
  const ear = asked()
  const counts = countsOf(document)
  return ear ? overheard(counts, ear) : counts
}
