import type {Line} from '../../src/usage/features.ts'
import {hasPair} from '../../src/usage/model.ts'
import {neighbours} from '../../src/usage/neighbours.ts'
import type {Lines} from './lines.ts'

/** A place in the corpora: its line, the words on both sides of it. */
export interface Place {
  readonly line: number
  readonly left: number
  readonly right: number
}

/** Where each of some words stands. */
export const placesOf = (
  {words}: Lines,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>([...wanted].map((word) => [word, []]))
  for (const [line, texts] of words.entries()) {
    for (let at = 2; at < texts.length - 2; at++)
      places.get(texts[at] ?? '')?.push({line, left: at - 1, right: at + 1})
  }
  return places
}

/** Whether two words are no usual neighbours: only between such is a word looked for. */
export const isOdd = (
  line: Line,
  left: number,
  right: number,
  pairs: Uint8Array,
  table: Uint16Array,
): boolean =>
  !hasPair(pairs, line.words[left] ?? 0, line.words[right] ?? 0) &&
  neighbours(table, line.hashes[left] ?? 0, line.hashes[right] ?? 0) === 0

/** The gaps between two words that are no usual neighbours. */
export const oddGaps = ({lines, words}: Lines, pairs: Uint8Array, table: Uint16Array): readonly Place[] => {
  const gaps: Place[] = []
  for (const [line, texts] of words.entries()) {
    for (let at = 3; at < texts.length - 2; at++) {
      if (texts[at] === '' || texts[at - 1] === '') continue
      const read = lines[line]
      if (read && isOdd(read, at - 1, at, pairs, table)) gaps.push({line, left: at - 1, right: at})
    }
  }
  return gaps
}

/** So many places at most, evenly picked. */
export const thinned = (places: readonly Place[], most: number): readonly Place[] => {
  const step = Math.max(1, places.length / most)
  return Array.from(
    {length: Math.min(places.length, most)},
    (_, index) => places[Math.floor(index * step)],
  ).filter((place) => place !== undefined)
}
