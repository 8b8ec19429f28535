import type {Document, Paragraph} from './document.ts'

type Counts = Map<string, number>

/** Counts and the document that they are of. */
interface Kept {
  readonly document: Document
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

const same = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a?.key !== undefined && a.key === b?.key

/** Takes the counts of an earlier reading over: what changed between the paragraphs that both begin and end with is counted again. */
const handedOver = ({document: before, counts}: Kept, document: Document): Counts => {
  const [old, now] = [before.paragraphs, document.paragraphs]
  let start = 0
  while (same(old[start], now[start])) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && same(old[old.length - 1 - end], now[now.length - 1 - end])) end++
  for (const paragraph of old.slice(start, old.length - end)) add(counts, before, paragraph, -1)
  for (const paragraph of now.slice(start, now.length - end)) add(counts, document, paragraph, 1)
  return counts
}

const counted = (document: Document): Counts => {
  const counts: Counts = new Map()
  for (const paragraph of document.paragraphs) add(counts, document, paragraph, 1)
  return counts
}

/** Gives how often a draft has each spelling, apostrophes straight; from an earlier reading of the same draft only what changed is counted. */
export const wordCounts = (document: Document): ReadonlyMap<string, number> => {
  const known = byDocument.get(document)
  if (known) return known
  const edges = [document.paragraphs[0]?.key, document.paragraphs.at(-1)?.key].flatMap((key) => key ?? [])
  const kept = edges.map((key) => byEdge.get(key)).find((one) => one !== undefined)
  const counts = kept ? handedOver(kept, document) : counted(document)
  // The earlier reading, should it be asked again, counts its own.
  if (kept) byDocument.delete(kept.document)
  byDocument.set(document, counts)
  for (const key of edges) byEdge.set(key, {document, counts})
  return counts
}
