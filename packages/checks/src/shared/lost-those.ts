import {Kind} from '@copydesk/core'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const DONE: ReadonlySet<number> = new Set([Kind.participle, Kind.past, Kind.gerund])
const NAMED: ReadonlySet<number> = new Set([Kind.noun, Kind.plural, Kind.adjective, Kind.name, Kind.names])

/** Behind these “that” may begin a clause: “in that”. */
const JOINING = /^(?:in|so|now|given|except|save|but|like|than|as)$/

/** “Part of that required”: one thing. */
const PART = /^(?:part|much|all|more|any|none|little)$/
const HELPING = /^(?:is|was|were|had|has|did|does|been|being)$/

const LIKENING = /^(?:similar|equal|equivalent|identical|compar\w*|analogous|akin)$/

/** “A rule similar to that set in Oslo”, “a price equivalent to that paid”. */
const isLikened = (view: SentenceView, to: number): boolean =>
  lowerAt(view, to) === 'to' && (LIKENING.test(lowerAt(view, to - 1)) || LIKENING.test(lowerAt(view, to - 2)))

/** Whether “that” stands where only “those” does: “the families of that killed”, not “the sale of that remaining part”. */
export const isLostThose = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'that' &&
  joinAt(view, at) === 'space' &&
  joinAt(view, at + 1) === 'space' &&
  kindAt(view, at - 1) === Kind.preposition &&
  !JOINING.test(lowerAt(view, at - 1)) &&
  !PART.test(lowerAt(view, at - 2)) &&
  !isLikened(view, at - 1) &&
  DONE.has(kindAt(view, at + 1)) &&
  !HELPING.test(lowerAt(view, at + 1)) &&
  !(joinAt(view, at + 2) === 'space' && NAMED.has(kindAt(view, at + 2)))
