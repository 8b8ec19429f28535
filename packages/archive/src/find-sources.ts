import type {Source} from '@copydesk/core'
import {likeness} from './likeness.ts'
import type {Passage} from './passages-of.ts'
import {pairsOf, type Query, queriesOf} from './queries-of.ts'
import {wordsOf} from './words-of.ts'

/** A text of a store and how many queries it answers. */
export interface Candidate {
  readonly id: number
  readonly votes: number
}

/** The little that finding sources asks of a store. */
export interface Shelf {
  /** The texts that answer most of the queries, the best first, at most `limit`. */
  readonly ask: (queries: readonly Query[], limit: number) => Promise<readonly Candidate[]>
  readonly read: (ids: readonly number[]) => Promise<ReadonlyMap<number, Source>>
}

const LOOKED_AT = 8
const TAKEN = 5
const BESIDE = 0.8

type Read = (ids: readonly number[]) => Promise<ReadonlyMap<number, Kept>>

interface Kept {
  readonly source: Source
  readonly words: readonly string[]
}

// Several quotations of a draft tend to stand in one text: it is read once.
const keeping = (shelf: Shelf): {readonly kept: ReadonlyMap<number, Kept>; readonly read: Read} => {
  const kept = new Map<number, Kept>()
  const read: Read = async (ids) => {
    const missing = ids.filter((id) => !kept.has(id))
    if (missing.length === 0) return kept
    for (const [id, source] of await shelf.read(missing)) kept.set(id, {source, words: wordsOf(source.text)})
    return kept
  }
  return {kept, read}
}

const likelyFor = async (
  passage: Passage,
  queries: readonly Query[],
  shelf: Shelf,
  read: Read,
): Promise<readonly (readonly [number, number])[]> => {
  if (queries.length === 0) return []
  const candidates = await shelf.ask(queries, LOOKED_AT)
  const texts = await read(candidates.map(({id}) => id))
  const likely = candidates
    .map(({id}) => [id, likeness(passage, texts.get(id)?.words ?? [])] as const)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, TAKEN)
  // Texts on the same matter have some of the words; they would only dilute the evidence.
  return likely.filter(([, share]) => share >= BESIDE * (likely[0]?.[1] ?? 0))
}

/** Finds the texts of a store that hold most of the passages, the likeliest first. */
export const findSources = async (
  shelf: Shelf,
  passages: readonly Passage[],
  limit: number,
): Promise<readonly Source[]> => {
  const {kept, read} = keeping(shelf)
  const scores = new Map<number, number>()
  for (const passage of passages) {
    const found = await likelyFor(passage, queriesOf(passage), shelf, read)
    const likely = found.length > 0 ? found : await likelyFor(passage, pairsOf(passage), shelf, read)
    // The best text of one passage outranks a middling one of several.
    likely.forEach(([id, share], rank) => {
      scores.set(id, (scores.get(id) ?? 0) + share ** 2 / (rank + 1))
    })
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .flatMap(([id]) => kept.get(id)?.source ?? [])
}
