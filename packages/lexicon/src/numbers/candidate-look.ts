import {
  type Form,
  isKindIn,
  Kind,
  kindBits,
  type LanguageModel,
  type Lexicon,
  type WordPlace,
} from '@copydesk/core'
import type {ClauseReader} from './clause-reader.ts'
import {NO_LOOK, type NumberLook, numberLook, preferenceFor} from './number-look.ts'
import type {SubjectCandidate} from './subject-candidate.ts'

/** What a phrase that may be a subject looks like. */
export interface CandidateLook {
  /** What its head is by its letters. */
  readonly look: NumberLook
  /** Of its head, and the head itself where it is of a closed class. */
  readonly kind: number
  readonly closed: number
  /** Its number as far as its head tells, and what it begins with. */
  readonly own: number
  readonly opening: number
  readonly isDetermined: number
  readonly isAlone: number
  /** Of its first two words. */
  readonly kind1: number
  readonly kind2: number
  readonly tags: number
  /** How much rather a verb for one stands behind its head. */
  readonly prior: number
  /** The head of the phrase that it belongs to, where that is common. */
  readonly outer: number
}

const CLOSED = kindBits(Kind.pronoun, Kind.determiner, Kind.relative, Kind.subordinator)
const TOLD = kindBits(Kind.pronoun, Kind.determiner)
const OPENING = kindBits(Kind.determiner, Kind.number)
const DETERMINING = kindBits(Kind.determiner, Kind.possessive)

/** Gives what looks at the phrases that may be the subject of a verb. */
export const candidateLook = (
  lexicon: Lexicon,
  model: LanguageModel,
): ((place: WordPlace, reader: ClauseReader, candidate: SubjectCandidate, verb: number) => CandidateLook) => {
  const lookOf = numberLook(lexicon)
  const preference = preferenceFor(model)
  return ({words}, {first: from, last, kindAt}, {first, head, outer}, verb) => {
    const formAt = (at: number): Form | undefined => (at < from || at > last ? undefined : words[at]?.form)
    const lookAt = (at: number): NumberLook => {
      const form = formAt(at)
      return form ? lookOf(form) : NO_LOOK
    }
    const kind = kindAt(head)
    const form = formAt(head)
    const look = form ? lookOf(form) : NO_LOOK
    const start = first === head ? 0 : kindAt(first)
    return {
      look,
      kind,
      closed: isKindIn(kind, CLOSED) ? look.hash : kind,
      own: isKindIn(kind, TOLD) ? look.hash : kind * 4 + look.s,
      opening: isKindIn(start, OPENING) ? lookAt(first).hash : start,
      isDetermined: isKindIn(start, DETERMINING) ? 1 : 0,
      isAlone: first === head ? 1 : 0,
      kind1: kindAt(first),
      kind2: kindAt(first + 1),
      tags: form?.tags ?? 0,
      prior: form ? preference(form, verb) : 0,
      outer: lookAt(outer).common,
    }
  }
}
