import {type Form, isKindIn, Kind, kindBits, perForm, type WordPlace} from '@copydesk/core'
import {wordHash} from '../slips/slip-word.ts'

/** What stands at the places of a sentence, as numbers. */
export interface ClauseReader {
  readonly first: number
  readonly last: number
  readonly kindAt: (at: number) => number
  /** What parts a word from the one before it: 0 for a space, else the kind of a mark. */
  readonly markAt: (at: number) => number
  /** A word itself where it is of a closed class, else its kind. */
  readonly symbolAt: (at: number) => number
  /** In lower case; '' outside the sentence. */
  readonly lowerAt: (at: number) => string
}

const CLOSED = kindBits(
  Kind.determiner,
  Kind.preposition,
  Kind.coordinator,
  Kind.subordinator,
  Kind.relative,
  Kind.pronoun,
)

/** Words come behind the kinds. */
const WORDS = 64

const closedSymbol = perForm((form: Form) => (wordHash(form.lower) & 0xffffff) + WORDS)

/** Reads the sentence of a place. */
export const clauseReader = ({words, sentence, kinds}: WordPlace): ClauseReader => {
  const {firstWord: first, lastWord} = sentence
  const kindAt = (at: number): number => (at < first || at >= lastWord ? Kind.edge : kinds.at(at - first))
  return {
    first,
    last: lastWord - 1,
    kindAt,
    markAt: (at) => {
      if (at <= first || at >= lastWord) return Kind.edge
      const gap = words[at]?.gap
      if (gap === ' ' || gap === '\u00a0' || gap === '. ') return 0
      return gap === ', ' ? Kind.comma : Kind.break
    },
    symbolAt: (at) => {
      const kind = kindAt(at)
      const form = words[at]?.form
      return form && isKindIn(kind, CLOSED) ? closedSymbol(form) : kind
    },
    lowerAt: (at) => (at < first || at >= lastWord ? '' : (words[at]?.form.lower ?? '')),
  }
}
