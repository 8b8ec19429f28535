import {isKindIn, Kind, kindBits, Tags} from '@copydesk/core'
import {mayBeFinite} from './finite-verb.ts'
import {isMarked, isNoun, nounPhraseAt} from './noun-phrase.ts'
import {isVerbal} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** Which nouns are not owned by a plural before them. */
export interface OwnedWords {
  /** Nouns that a plural stands before without an apostrophe: teachers union. */
  readonly free: readonly string[]
  /** Plurals that mostly describe what follows them: a skills gap. */
  readonly describing: readonly string[]
  /** Plurals of time: two weeks. */
  readonly spans: readonly string[]
  /** Beginnings of verbs that take two objects: gave workers rights. */
  readonly giving: readonly string[]
  /** What plurals of time measure: two weeks’ notice. */
  readonly measured: readonly string[]
  /** Initials, in small letters, that are counted: MPs. */
  readonly counted: readonly string[]
}

const THINGS = kindBits(Kind.noun, Kind.plural, Kind.name, Kind.names)
const DESCRIBING = kindBits(Kind.adjective, Kind.participle, Kind.past, Kind.number, Kind.gerund)
const LONGEST = 4

/** The place of the noun behind an owner: “the ministers new plan”, “the governments handling of”; undefined where only something else can be said: “kept the victims safe”. */
const nounAfter = (view: SentenceView, owner: number): number | undefined => {
  for (let at = owner + 1; at <= owner + LONGEST && joinAt(view, at) === 'space'; at++) {
    const kind = kindAt(view, at)
    const tags = view.words[at]?.form.tags ?? 0
    if (isKindIn(kind, THINGS)) return at
    if ((tags & Tags.noun) !== 0 && (kind === Kind.verb || lowerAt(view, at + 1) === 'of')) return at
    if (!isKindIn(kind, DESCRIBING)) return
  }
  return
}

const endsPhrase = (view: SentenceView, at: number): boolean => {
  if (joinAt(view, at) !== 'space') return false
  return mayBeFinite(view, at) || /^(?:of|are|were|have|is)$/.test(lowerAt(view, at))
}

/** How much surer it must be that a plural that is given things owns them; nobody tells without its determiner. */
const GIVEN = 2.5
/** How much surer behind another noun: “the bank the owners use”. */
const RELATIVE = 4

/** How much surer it must be that a plural owns what follows it: “gave the workers rights”, “In the cities people voted”. */
export const givenDoubts = (view: SentenceView, owner: number, {giving}: OwnedWords): number => {
  const phrase = nounPhraseAt(view, owner)
  const first = phrase?.first ?? owner
  const isTold = !phrase || isMarked(view, phrase)
  for (let at = Math.max(view.first, first - 1); at < owner; at++) {
    const lower = lowerAt(view, at)
    if (isVerbal(kindAt(view, at)) && giving.some((verb) => lower.startsWith(verb)))
      return isTold ? GIVEN : Number.POSITIVE_INFINITY
  }
  if (joinAt(view, first) !== 'space') return 0
  if (kindAt(view, first - 1) === Kind.preposition && joinAt(view, first - 1) !== 'space') return GIVEN
  return isTold && isNoun(view, first - 1) ? RELATIVE : 0
}

const isSpan = (view: SentenceView, at: number): boolean =>
  /^(?:past|recent|few|coming)$/.test(lowerAt(view, at)) ||
  (kindAt(view, at) === Kind.number && !/^(?:last|next)$/.test(lowerAt(view, at)))

/** “The MPs Ada Norcott and Jan Orr”, “MPs heckle”: initials of several before their names, or what they do. */
const areCounted = (view: SentenceView, at: number, {counted}: OwnedWords): boolean => {
  const next = view.words[at + 1]?.form
  if (next === undefined || !setOf(counted).has(lowerAt(view, at))) return false
  return next.shape === 'capitalised' || (next.tags & (Tags.verb | Tags.plural)) === Tags.verb
}

/** Whether nothing is owned by a plural: “the teachers union”, “a skills gap”, “in two years work begins”. */
export const ownsNone = (view: SentenceView, owner: number, words: OwnedWords): boolean => {
  if (areCounted(view, owner, words)) return true
  const noun = nounAfter(view, owner)
  if (noun === undefined || setOf(words.free).has(lowerAt(view, noun))) return true
  if (setOf(words.spans).has(lowerAt(view, owner)) && isSpan(view, owner - 1)) return true
  return setOf(words.describing).has(lowerAt(view, owner))
}

/** Whether a plural of time measures the noun behind it: “two weeks notice”, not “in two years work will begin”. */
export const isSpanOf = (view: SentenceView, span: number, {measured}: OwnedWords): boolean => {
  const before = kindAt(view, span - 1)
  if (before !== Kind.number && before !== Kind.determiner) return false
  if (view.words[span + 1]?.gap !== ' ' || !measured.includes(lowerAt(view, span + 1))) return false
  const next = span + 2
  const hasVerb = endsPhrase(view, next) || kindAt(view, next) === Kind.participle
  return !hasVerb || lowerAt(view, next) === 'of'
}
