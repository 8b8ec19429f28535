import {aloneIn} from './alone-in.ts'
import type {Document, Paragraph} from './document.ts'

/** Tells, one by one, what is to be counted in a paragraph; it looks at nothing but the forms of its words and its sentences. */
export type Tell<Key> = (document: Document, paragraph: Paragraph, count: (key: Key) => void) => void

/** Whether two paragraphs have the same words and sentences. */
const areSame = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a !== undefined && (a === b || (a.key !== undefined && a.key === b?.key))

/** Counts of one draft, and the document that they are of: the last that took them over. */
class Tally<Key> {
  readonly counts = new Map<Key, number>()
  readonly #tell: Tell<Key>
  #document: Document

  constructor(document: Document, tell: Tell<Key>) {
    this.#document = document
    this.#tell = tell
    for (const paragraph of document.paragraphs) this.#add(document, paragraph, 1)
  }

  /** Counts what changed between the paragraphs that both documents begin and end with; gives the document that they were of. */
  moveTo(document: Document): Document {
    const before = this.#document
    const [old, now] = [before.paragraphs, document.paragraphs]
    let start = 0
    while (areSame(old[start], now[start])) start++
    let end = 0
    const most = Math.min(old.length, now.length) - start
    while (end < most && areSame(old[old.length - 1 - end], now[now.length - 1 - end])) end++
    for (const paragraph of old.slice(start, old.length - end)) this.#addAlone(before, paragraph, -1)
    for (const paragraph of now.slice(start, now.length - end)) this.#addAlone(document, paragraph, 1)
    this.#document = document
    return before
  }

  #addAlone(document: Document, paragraph: Paragraph, by: 1 | -1): void {
    const alone = aloneIn(document, paragraph)
    this.#add(alone.document, alone.paragraph, by)
  }

  #add(document: Document, paragraph: Paragraph, by: 1 | -1): void {
    const {counts} = this
    this.#tell(document, paragraph, (key) => {
      const count = (counts.get(key) ?? 0) + by
      if (count === 0) counts.delete(key)
      else counts.set(key, count)
    })
  }
}

/** Gives a function that counts something in a draft; from an earlier reading of the same draft only what changed is counted. */
export const keptCounts = <Key>(tell: Tell<Key>): ((document: Document) => ReadonlyMap<Key, number>) => {
  const byDocument = new WeakMap<Document, Tally<Key>>()
  // By the keys of the first and last paragraph: of two readings of one draft they mostly share one.
  const byEdge = new WeakMap<object, Tally<Key>>()
  return (document) => {
    const known = byDocument.get(document)
    if (known) return known.counts
    const edges = [document.paragraphs[0]?.key, document.paragraphs.at(-1)?.key].flatMap((key) => key ?? [])
    const kept = edges.map((key) => byEdge.get(key)).find((one) => one !== undefined)
    // The earlier reading, should it be asked again, takes them back.
    if (kept) byDocument.delete(kept.moveTo(document))
    const tally = kept ?? new Tally(document, tell)
    byDocument.set(document, tally)
    for (const key of edges) byEdge.set(key, tally)
    return tally.counts
  }
}
