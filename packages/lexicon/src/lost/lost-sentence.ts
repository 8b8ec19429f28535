import {Kind, kindBits, type SentenceKinds, type Word} from '@copydesk/core'

/** A sentence in which a word may be lost: the words from `first` to `end`, exclusive; what they are is worked out where it is asked. */
export interface LostSentence {
  readonly words: readonly Word[]
  readonly first: number
  readonly end: number
  readonly kinds: () => SentenceKinds
}

/** What stands before a word: a space, a comma, marks that open something, others, the sentence's edge. */
export const Mark = {space: 0, comma: 1, opening: 2, other: 3, edge: 4} as const

/** What stands before a word; an edge before the first and behind the last. */
export const markAt = ({words, first, end}: LostSentence, at: number): number => {
  if (at <= first || at >= end) return Mark.edge
  const gap = words[at]?.gap ?? ''
  if (gap === ' ') return Mark.space
  if (gap.startsWith(',')) return Mark.comma
  return /[“"‘(]/.test(gap) ? Mark.opening : Mark.other
}

/** What a word is; an edge outside the sentence. */
export const kindAt = ({first, end, kinds}: LostSentence, at: number): number =>
  at < first || at >= end ? Kind.edge : kinds().at(at - first)

/** Kinds as bits. */
export const Kinds: Readonly<Record<'nouns' | 'inside' | 'finite' | 'opening' | 'owning', number>> = {
  nouns: kindBits(Kind.noun, Kind.plural, Kind.name, Kind.names),
  /** What stands in a noun phrase behind its determiner. */
  inside: kindBits(
    Kind.noun,
    Kind.plural,
    Kind.name,
    Kind.names,
    Kind.adjective,
    Kind.participle,
    Kind.gerund,
    Kind.number,
    Kind.possessive,
  ),
  finite: kindBits(Kind.verb, Kind.verbS, Kind.past, Kind.modal),
  /** What a clause begins with. */
  opening: kindBits(Kind.subordinator, Kind.relative, Kind.coordinator),
  owning: kindBits(Kind.determiner, Kind.possessive),
}
