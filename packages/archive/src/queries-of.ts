import type {Passage} from './passages-of.ts'

/** Words that a text must hold all of, in any order. */
export type Query = readonly string[]

const PICKED = 5

/** Three of the rarest five: a quotation that changed two of them still agrees in one triple. */
const triplesOf = (words: readonly string[]): readonly Query[] =>
  words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b, j) => words.slice(i + j + 2).map((c): Query => [a, b, c])),
  )

/** What to ask for a passage: all of its rare words at once, then three by three. */
export const queriesOf = ({rare}: Passage): readonly Query[] => {
  const triples = triplesOf(rare.slice(0, PICKED))
  return rare.length > 3 ? [rare, ...triples] : triples
}

/** What to ask when nothing was found: the rarest words two by two. */
export const pairsOf = ({rare}: Passage): readonly Query[] =>
  rare.slice(0, 3).flatMap((a, i) => rare.slice(i + 1, 4).map((b): Query => [a, b]))
