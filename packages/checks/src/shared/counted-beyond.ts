import {Kind, Tags} from '@copydesk/core'
import type {Wanted} from './counting-word.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** “A three dimensional chip”, “one, three dimensional device”: a compound without its hyphen, and no number of things. */
const isInCompound = (view: SentenceView, counter: number): boolean =>
  kindAt(view, counter) === Kind.number && /^(?:an?|one)$/.test(lowerAt(view, counter - 1))

/** “Two tender offers in May”, “four key Oslo proposals”: the plural that is counted stands behind the noun. */
const isPluralNext = (view: SentenceView, noun: number): boolean => {
  const named = view.words[noun + 1]?.form.shape === 'capitalised' ? noun + 2 : noun + 1
  const form = view.words[named]?.form
  if (!form || joinAt(view, noun + 1) !== 'space' || joinAt(view, named) !== 'space') return false
  if (form.shape !== 'lower' || (form.tags & Tags.plural) === 0) return false
  const next = kindAt(view, named + 1)
  return (
    next === Kind.preposition || next === Kind.relative || next === Kind.edge || next === Kind.coordinator
  )
}

/** “Prices below those set by the pact”: the determiner stands alone. */
const isPronoun = (view: SentenceView, counter: number, noun: number): boolean =>
  lowerAt(view, counter) === 'those' &&
  noun === counter + 1 &&
  ((view.words[noun]?.form.tags ?? 0) & Tags.participle) !== 0 &&
  kindAt(view, noun + 1) === Kind.preposition

/** “An Italian dies of it”: the noun is a verb. */
const isVerbBehind = (view: SentenceView, counter: number, noun: number): boolean =>
  noun > counter + 1 &&
  ((view.words[noun]?.form.tags ?? 0) & Tags.verbS) !== 0 &&
  view.words[noun - 1]?.form.shape === 'capitalised'

/** Whether the noun behind a counting word is not what it counts. */
export const isCountedBeyond = (
  view: SentenceView,
  counter: number,
  noun: number,
  wanted: Wanted | undefined,
): boolean => {
  if (isInCompound(view, counter) || isPronoun(view, counter, noun)) return true
  return wanted === 'plural' ? isPluralNext(view, noun) : isVerbBehind(view, counter, noun)
}
