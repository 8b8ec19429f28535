import {Kind, Tags} from '@copydesk/core'
import {isSureAt, joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const NOMINAL: ReadonlySet<number> = new Set([
  Kind.noun,
  Kind.plural,
  Kind.name,
  Kind.names,
  Kind.adjective,
  Kind.gerund,
  Kind.participle,
  Kind.possessive,
  Kind.number,
  Kind.other,
])

const LONGEST = 3
const MOST = /^(?:most|least|very)$/

const CLAUSAL: ReadonlySet<number> = new Set([
  Kind.verb,
  Kind.verbS,
  Kind.past,
  Kind.modal,
  Kind.pronoun,
  Kind.determiner,
  Kind.subordinator,
])

/** “A drivers and was daydreaming”; not “a sports and leisure centre”, “both church and state agreed”. */
const isOtherClause = (view: SentenceView, coordinator: number): boolean => {
  const next = coordinator + 1
  if (joinAt(view, next) !== 'space') return false
  const isDone = kindAt(view, next) === Kind.participle && kindAt(view, next + 1) === Kind.preposition
  return isDone || CLAUSAL.has(kindAt(view, next))
}

// “Four home runs”, “a sales or income tax”, “the growers’ market”
const goesOn = (view: SentenceView, next: number): boolean => {
  if (next > view.last) return false
  const join = joinAt(view, next)
  if (join !== 'space') return join === 'shut'
  const kind = kindAt(view, next)
  if (kind === Kind.coordinator) return !isOtherClause(view, next)
  if (NOMINAL.has(kind)) return true
  if (kind !== Kind.verb && kind !== Kind.verbS) return false
  return !isSureAt(view, next) && ((view.words[next]?.form.tags ?? 0) & (Tags.noun | Tags.plural)) !== 0
}

/** Gives the noun that a determiner belongs to, where only adjectives part them and no noun follows. */
export const nounBehind = (view: SentenceView, determiner: number): number | undefined => {
  for (let at = determiner + 1; at <= determiner + LONGEST; at++) {
    if (view.words[at]?.gap !== ' ') return
    const kind = kindAt(view, at)
    if (kind === Kind.noun || kind === Kind.plural) {
      return goesOn(view, at + 1) ? undefined : at
    }
    if (MOST.test(lowerAt(view, at)) || lowerAt(view, at).endsWith('-old')) continue
    if (kind !== Kind.adjective || lowerAt(view, at).includes('.')) return
  }
  return
}

const OTHERWISE =
  Tags.adjective |
  Tags.adverb |
  Tags.participle |
  Tags.past |
  Tags.preposition |
  Tags.conjunction |
  Tags.determiner |
  Tags.number
const FINITE: ReadonlySet<number> = new Set([Kind.past, Kind.verbS, Kind.modal])

const hasSubject = (view: SentenceView, at: number): boolean =>
  FINITE.has(kindAt(view, at)) || /^(?:are|have|do)(?:n't)?$/.test(lowerAt(view, at))

/** Whether a word is a noun beyond doubt: “these plan were”, not “the three plan to”. `isObject`: a preposition stands before its determiner. */
export const isPlainNoun = (view: SentenceView, at: number, isObject: boolean): boolean => {
  const form = view.words[at]?.form
  if (form?.shape !== 'lower' || form.lower.includes('-')) return false
  if (isSureAt(view, at) && (form.tags & Tags.verbS) === 0) return true
  const next = at + 1
  const parted = joinAt(view, next) !== 'space'
  if (!parted && hasSubject(view, next)) return (form.tags & OTHERWISE & ~Tags.adjective) === 0
  if ((form.tags & OTHERWISE) !== 0) return false
  return isObject || (form.tags & (Tags.verb | Tags.verbS)) === 0 || parted || lowerAt(view, next) === 'of'
}
