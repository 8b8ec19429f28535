import {Kind, kindBits} from '@copydesk/core'

/** A phrase that may be the subject of a verb. */
export interface SubjectCandidate {
  readonly first: number
  readonly head: number
  /** What stands before it, before that, and behind its head. */
  readonly before: number
  readonly before2: number
  readonly after: number
  /** A number for all that stands between it and the verb, phrases as one; how much that is, and what is among it. */
  readonly path: number
  readonly steps: number
  readonly among: number
  /** Whether it stands behind the verb. */
  readonly isBehind: boolean
  /** The head of the phrase that it belongs to by a preposition: “number” in “the number of ferries”; or -1. */
  readonly outer: number
}

/** Kinds of nouns and names. */
export const NOUNS: number = kindBits(Kind.noun, Kind.plural, Kind.name, Kind.names)
/** Kinds of what describes a noun. */
export const DESCRIBING: number = kindBits(Kind.adjective, Kind.participle, Kind.number, Kind.gerund)
/** Kinds of what may stand before a noun in its phrase. */
export const MODIFIERS: number = NOUNS | DESCRIBING | kindBits(Kind.possessive, Kind.determiner)
