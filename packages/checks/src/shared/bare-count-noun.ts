import {type Document, Kind, Tags} from '@copydesk/core'
import {articleShare} from './article-share.ts'
import {isFiniteVerb} from './finite-verb.ts'
import type {LostWordLists} from './lost-at.ts'
import {mayStandBare} from './may-stand-bare.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {setOf} from './set-of.ts'

/** How much oftener a noun must stand with an article than without, as a power of ten. */
const LEAST_SHARE = 1
/** And behind a verb, which may be a noun that describes it: the revised proposal. */
const LEAST_OBJECT = 1.3
/** And behind an adjective: warm weather. */
const LEAST_DESCRIBED = 1.5
const NOT_COUNTED =
  Tags.plural |
  Tags.gerund |
  Tags.pronoun |
  Tags.determiner |
  Tags.preposition |
  Tags.adverb |
  Tags.adjective |
  Tags.verbS
const MAY_LEAD = Tags.determiner | Tags.noun
const MOST_ADJECTIVES = 2

const TAKES: ReadonlySet<number> = new Set([Kind.verb, Kind.verbS, Kind.past])
const BEING = /^(?:is|are|was|were|be|been|being|become|became|becomes|has|have|had)$/
/** Behind these a noun says how, and may stand bare: by lawsuit, without delay. */
const BARE = /^(?:by|without|than|like|amid)$/
const CLAUSE = /^(?:although|though|until|because|while|if|when|whether|unless|since)$/

/** What a noun stands behind that needs its article there. */
const leadOf = (
  view: SentenceView,
  at: number,
  bare: ReadonlySet<string>,
): 'phrase' | 'object' | 'clause' | undefined => {
  const kind = kindAt(view, at)
  const lower = lowerAt(view, at)
  if (CLAUSE.test(lower)) return 'clause'
  if (kind === Kind.preposition) return bare.has(lower) || BARE.test(lower) ? undefined : 'phrase'
  return TAKES.has(kind) && !BEING.test(lower) ? 'object' : undefined
}

/** The head of a phrase of one noun that describes a thing that can be counted, with no article: “in statement”, “under new plan”. */
const headFrom = (view: SentenceView, from: number): number | undefined => {
  let at = from
  while (
    at < from + MOST_ADJECTIVES &&
    kindAt(view, at) === Kind.adjective &&
    joinAt(view, at + 1) === 'space' &&
    ((view.words[at]?.form.tags ?? 0) & MAY_LEAD) === 0
  )
    at++
  const form = view.words[at]?.form
  if (form?.shape !== 'lower' || at > view.last || kindAt(view, at) !== Kind.noun) return
  if (form.lower.includes('-') || (form.tags & NOT_COUNTED) !== 0 || (form.tags & Tags.noun) === 0) return
  return at
}

const GOES_ON: ReadonlySet<number> = new Set([
  Kind.preposition,
  Kind.subordinator,
  Kind.relative,
  Kind.to,
  Kind.modal,
  Kind.verbS,
  Kind.past,
  Kind.participle,
])
const LISTED: ReadonlySet<number> = new Set([Kind.noun, Kind.plural, Kind.adjective])
/** “From start to end”, “day by day”: nouns in a pair stand bare. */
const PAIRING = /^(?:to|by|after|upon|on|and|or|nor|than|into)$/

/** Whether a noun is the last of its phrase, and no half of a pair. */
const endsPhrase = (view: SentenceView, head: number): boolean => {
  if (head === view.last) return true
  // in cellar, attic and shed
  if (joinAt(view, head + 1) === 'comma') return !LISTED.has(kindAt(view, head + 1))
  if (joinAt(view, head + 1) !== 'space') return /^[.;:!?)”"]/.test(view.words[head + 1]?.gap ?? '')
  if (PAIRING.test(lowerAt(view, head + 1)) || lowerAt(view, head + 2) === lowerAt(view, head)) return false
  const tags = view.words[head + 1]?.form.tags ?? 0
  const kind = kindAt(view, head + 1)
  return (
    GOES_ON.has(kind) &&
    (kind === Kind.past || kind === Kind.participle || (tags & (Tags.noun | Tags.plural)) === 0)
  )
}

/** Whether a noun that is hardly ever without an article has none: “in statement”, “until issue is settled”. */
export const isBareCountNoun = (
  {model}: Document,
  view: SentenceView,
  at: number,
  lists: LostWordLists,
): boolean => {
  const lead = leadOf(view, at - 1, setOf(lists.bare))
  const head = lead && headFrom(view, at)
  if (!model || head === undefined || !endsPhrase(view, head)) return false
  if (lead === 'clause' && !isFiniteVerb(view, head + 1)) return false
  const noun = view.words[head]?.form
  const before = view.words[at - 1]?.form
  if (!noun || !before || mayStandBare(view, at, noun, lists)) return false
  const least = head > at ? LEAST_DESCRIBED : lead === 'object' ? LEAST_OBJECT : LEAST_SHARE
  if (articleShare(model)(noun) < least) return false
  // at length, on purpose
  return head > at || !model.hasBigram(model.idOf(before), model.idOf(noun))
}
