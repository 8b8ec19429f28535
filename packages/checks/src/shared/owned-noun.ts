import {Kind, Tags} from '@copydesk/core'
import {nounPhraseAt} from './noun-phrase.ts'
import {isVerbal} from './scene.ts'
import {isSureAt, joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

interface OwnedOptions {
  readonly free: readonly string[]
  readonly giving: readonly string[]
  readonly measured: readonly string[]
}

const isThing = (view: SentenceView, at: number): boolean => {
  const kind = kindAt(view, at)
  return kind === Kind.noun || kind === Kind.plural
}

/** The place of the noun behind an owner: “the ministers new plan”, “the governments practice of”. */
const nounAfter = (view: SentenceView, owner: number): number | undefined => {
  const next = owner + 1
  if (view.words[next]?.gap !== ' ' || next > view.last) return
  if (isThing(view, next)) return next
  if (kindAt(view, next) === Kind.adjective)
    return joinAt(view, next + 1) === 'space' && isThing(view, next + 1) ? next + 1 : undefined
  const tags = view.words[next]?.form.tags ?? 0
  const named = kindAt(view, next) === Kind.verb && (tags & Tags.noun) !== 0
  return named && lowerAt(view, next + 1) === 'of' ? next : undefined
}

const OTHERWISE =
  Tags.adjective |
  Tags.adverb |
  Tags.participle |
  Tags.past |
  Tags.gerund |
  Tags.preposition |
  Tags.conjunction |
  Tags.determiner |
  Tags.number

const endsPhrase = (view: SentenceView, at: number): boolean => {
  if (joinAt(view, at) !== 'space') return false
  const kind = kindAt(view, at)
  const finite = kind === Kind.past || kind === Kind.verbS || kind === Kind.modal
  return finite || /^(?:of|are|were|have|is)$/.test(lowerAt(view, at))
}

/** Whether a word is a noun beyond doubt. */
const isPlain = (view: SentenceView, owner: number, at: number): boolean => {
  const form = view.words[at]?.form
  if (form?.shape !== 'lower' || form.lower.includes('-')) return false
  if (lowerAt(view, owner + 1) === 'own' || kindAt(view, at) === Kind.verb) return true
  if (isSureAt(view, at)) return true
  if ((form.tags & OTHERWISE) !== 0) return false
  return (form.tags & (Tags.verb | Tags.verbS)) === 0 || endsPhrase(view, at + 1)
}

/** What stands before the phrase that the owner ends: “gave the workers”, “In the cities”. */
const isApart = (view: SentenceView, owner: number, {giving}: OwnedOptions): boolean => {
  const first = nounPhraseAt(view, owner)?.first ?? owner
  for (let at = Math.max(view.first, first - 1); at < owner; at++) {
    const lower = lowerAt(view, at)
    if (isVerbal(kindAt(view, at)) && giving.some((verb) => lower.startsWith(verb))) return true
  }
  if (joinAt(view, first) !== 'space') return false
  return kindAt(view, first - 1) === Kind.preposition && joinAt(view, first - 1) !== 'space'
}

/** Whether a plural is the owner of the noun behind it. */
export const isOwnedAfter = (view: SentenceView, owner: number, options: OwnedOptions): boolean => {
  if (kindAt(view, owner) !== Kind.plural && kindAt(view, owner) !== Kind.verbS) return false
  const noun = nounAfter(view, owner)
  if (noun === undefined || options.free.includes(lowerAt(view, noun))) return false
  return isPlain(view, owner, noun) && !isApart(view, owner, options)
}

/** Whether a plural of time measures the noun behind it: “two weeks notice”, not “in two years work will begin”. */
export const isSpanOf = (view: SentenceView, span: number, {measured}: OwnedOptions): boolean => {
  const before = kindAt(view, span - 1)
  if (before !== Kind.number && before !== Kind.determiner) return false
  if (view.words[span + 1]?.gap !== ' ' || !measured.includes(lowerAt(view, span + 1))) return false
  const next = span + 2
  const hasVerb = endsPhrase(view, next) || kindAt(view, next) === Kind.participle
  return !hasVerb || lowerAt(view, next) === 'of'
}

/** Whether a plural may be the owner of the noun behind it, by their kinds alone. */
export const mayOwn = (view: SentenceView, owner: number, options: OwnedOptions): boolean =>
  kindAt(view, owner) === Kind.plural &&
  nounAfter(view, owner) !== undefined &&
  !isApart(view, owner, options)
