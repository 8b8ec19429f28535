import {hasPair} from '../../src/usage/model.ts'
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

/** The gaps between two words that are no usual neighbours: only there is a word looked for. */
export const oddGaps = ({lines, words}: Lines, pairs: Uint8Array): readonly Place[] => {
  const gaps: Place[] = []
  for (const [line, texts] of words.entries()) {
    for (let at = 3; at < texts.length - 2; at++) {
      if (texts[at] === '' || texts[at - 1] === '') continue
      const numbers = lines[line]?.words
      if (!hasPair(pairs, numbers?.[at - 1] ?? 0, numbers?.[at] ?? 0))
        gaps.push({line, left: at - 1, right: at})
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
