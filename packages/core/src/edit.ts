import {aloneIn} from './alone-in.ts'
import {commonEnds} from './common-edges.ts'
import type {Document} from './document.ts'
import type {Form} from './form.ts'

/** A document and a key for each of its paragraphs, which stays while nothing in the paragraph changes. */
export interface Keyed {
  readonly document: Document
  readonly keys: readonly unknown[]
}

/** What an edit changed: the paragraphs from `start` to `wasEnd` were those that are now from `start` to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly wasEnd: number
  /** The words that stand, or stood, in these paragraphs. */
  readonly forms: ReadonlySet<Form>
  /** The spellings that stand more often now than before, or less often; apostrophes straight. */
  readonly spellings: ReadonlySet<string>
  /** The paragraphs that changed, as they were and as they are. */
  readonly texts: readonly string[]
}

/** Counts the words of some paragraphs. */
const count = (
  {document}: Keyed,
  from: number,
  to: number,
  by: number,
  counts: Map<Form, number>,
): readonly string[] =>
  document.paragraphs.slice(from, to).map((paragraph) => {
    for (const {form} of aloneIn(document, paragraph).document.words)
      counts.set(form, (counts.get(form) ?? 0) + by)
    return paragraph.text
  })

const spellingsOf = (counts: ReadonlyMap<Form, number>): ReadonlySet<string> => {
  const spellings = new Map<string, number>()
  for (const [{plain}, by] of counts) if (by !== 0) spellings.set(plain, (spellings.get(plain) ?? 0) + by)
  return new Set([...spellings].flatMap(([spelling, by]) => (by === 0 ? [] : [spelling])))
}

/** Gives what changed between two readings of a draft. */
export const editBetween = (before: Keyed, now: Keyed): Edit => {
  const [old, keys] = [before.keys, now.keys]
  const {start, end: behind} = commonEnds(old, keys)
  const [end, wasEnd] = [keys.length - behind, old.length - behind]
  const counts = new Map<Form, number>()
  const texts = [...count(before, start, wasEnd, -1, counts), ...count(now, start, end, 1, counts)]
  return {start, end, wasEnd, forms: new Set(counts.keys()), spellings: spellingsOf(counts), texts}
}
