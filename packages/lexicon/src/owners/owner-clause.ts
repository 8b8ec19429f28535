import {isKindIn, Kind, kindBits, type WordPlace} from '@copydesk/core'

/** What the words around a plural are, as kinds, and whether its clause has a finite verb before it and behind what follows it. */
export interface OwnerClause {
  readonly before2: number
  readonly before: number
  readonly own: number
  readonly behind1: number
  readonly behind2: number
  /** Whether the word behind can be nothing else. */
  readonly isSure: number
  readonly hadVerb: number
  readonly hasVerb: number
}

const FINITE = kindBits(Kind.past, Kind.verbS, Kind.modal, Kind.verb)
const ENDS = kindBits(Kind.comma, Kind.break, Kind.edge, Kind.subordinator, Kind.relative, Kind.coordinator)

/** No verb is looked for farther off. */
const REACH = 20

/** Reads the clause that a plural stands in. */
export const ownerClause = ({words, sentence, kinds, index}: WordPlace): OwnerClause => {
  const {firstWord: first, lastWord} = sentence
  const kindAt = (at: number): number => {
    if (at < first || at >= lastWord) return Kind.edge
    // What parts it from its neighbour on the side of the owner.
    const gap = at === index ? ' ' : words[at > index ? at : at + 1]?.gap
    if (gap !== ' ') return gap === ', ' ? Kind.comma : Kind.break
    return kinds.at(at - first)
  }
  const hasFinite = (from: number, step: number): number => {
    for (let at = from; Math.abs(at - from) < REACH; at += step) {
      const kind = kindAt(at)
      if (isKindIn(kind, FINITE)) return 1
      if (isKindIn(kind, ENDS)) return 0
    }
    return 0
  }
  return {
    before2: kindAt(index - 2),
    before: kindAt(index - 1),
    own: kindAt(index),
    behind1: kindAt(index + 1),
    behind2: kindAt(index + 2),
    isSure: kinds.isSureAt(index + 1 - first) ? 1 : 0,
    hadVerb: hasFinite(index - 1, -1),
    hasVerb: hasFinite(index + 2, 1),
  }
}
