import {type Document, inflect, Kind, Tags, type Word} from '@copydesk/core'
import {isByDeterminer} from './by-determiner.ts'
import type {Miscounted} from './counted-noun.ts'
import {nounTags} from './counted-otherwise.ts'
import type {CountingOptions, Wanted} from './counting-word.ts'
import {isPlainNoun, nounBehind} from './noun-behind.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const isOther = (view: SentenceView, determiner: number, at: number, number: Wanted): boolean => {
  const form = view.words[at]?.form
  const tags = form ? nounTags(form) : 0
  // 25 g, 3 hr
  if (view.words[determiner]?.form.shape === 'number' && (form?.lower.length ?? 0) < 4) return false
  const isObject =
    joinAt(view, determiner) === 'space' &&
    kindAt(view, determiner - 1) === Kind.preposition &&
    lowerAt(view, determiner - 1) !== 'of'
  const [own, other] = number === 'plural' ? [Tags.noun, Tags.plural] : [Tags.plural, Tags.noun]
  return (tags & own) !== 0 && (tags & other) === 0 && isPlainNoun(view, at, isObject)
}

/** Finds the noun next to its determiner that is beyond doubt a noun and in the wrong number: “these old bridge”. */
export const plainlyMiscounted = (
  document: Document,
  view: SentenceView,
  trigger: Word,
  number: Wanted,
  {either}: CountingOptions,
  other: string | undefined,
): Miscounted | undefined => {
  const {index} = trigger
  const at = nounBehind(view, index)
  const noun = at === undefined ? undefined : document.words[at]
  if (!noun || either.includes(noun.form.lower) || !isOther(view, index, noun.index, number)) return
  const right = inflect(noun.form, number, document.lexicon)
  if (right === undefined || either.includes(right)) return
  return {noun, right, byDeterminer: isByDeterminer(document, view, trigger, noun, right, other)}
}
