/** What a word is where it stands: one kind each. */
export const Kind = {
  noun: 0,
  plural: 1,
  name: 2,
  names: 3, // Democrats, the Netherlands
  verb: 4, // go, also of many: they go
  verbS: 5,
  past: 6,
  participle: 7,
  gerund: 8,
  adjective: 9,
  adverb: 10,
  determiner: 11,
  number: 12,
  preposition: 13,
  to: 14, // before a verb
  coordinator: 15, // and, or, but
  subordinator: 16, // that, because, when
  relative: 17, // who, which, that
  pronoun: 18,
  modal: 19,
  there: 20, // there is
  possessive: 21, // the minister’s
  other: 22,
  comma: 23, // no words, but what stands between
  break: 24,
  edge: 25,
} as const

/** Gives the bits of some kinds. */
export const kindBits = (...kinds: readonly number[]): number =>
  kinds.reduce((sum, kind) => sum | (1 << kind), 0)

/** Whether a kind is among some, given as bits. */
export const isKindIn = (kind: number, bits: number): boolean => ((1 << kind) & bits) !== 0
