import {Kind} from '@copydesk/core'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.ts'
import {type Count, numberOf} from './phrase-number.ts'
import {hasSubject, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const MOST = 6

/** Whatever stands around these, “who” stands for them: “a group of people who”. */
const NEAREST = /^(?:people|those|ones|others|men|women|children)$/

/** “In units of 20 crowns, the usual sum, which”, “teas, such as Assam, which”: what only explains the phrase before it. */
const isExplaining = (view: SentenceView, first: number): boolean => {
  if (lowerAt(view, first - 1) === 'as' && lowerAt(view, first - 2) === 'such') return true
  if (joinAt(view, first) !== 'comma' || kindAt(view, first) !== Kind.determiner) return false
  for (let at = first - 1; at >= view.first; at--) if (hasSubject(kindAt(view, at))) return true
  return false
}

/** The phrase that a phrase stands in behind a preposition; null where that cannot be told, undefined where there is none. */
const around = ({view}: Scene, {first}: NounPhrase, isAside: boolean): NounPhrase | null | undefined => {
  let before = first - 1
  if (isAside && isExplaining(view, first)) return null
  if (joinAt(view, first) !== 'space') return
  if (kindAt(view, before) === Kind.adverb && joinAt(view, before) === 'space') before--
  const kind = kindAt(view, before)
  if (kind === Kind.coordinator || kind === Kind.gerund) return null
  if (kind !== Kind.preposition) return
  if (joinAt(view, before) !== 'space') return joinAt(view, before) === 'open' ? undefined : null
  const outer = nounPhraseAt(view, before - 1)
  if (outer) return outer
  const verb = kindAt(view, before - 1)
  return isAside || verb === Kind.participle || verb === Kind.gerund ? null : undefined
}

/** “The Flyboard, which was”: whatever a name is, “which” makes it one thing. */
const countBefore = ({view, words}: Scene, phrase: NounPhrase, isWhich: boolean): Count | undefined =>
  numberOf(view, phrase, words) ??
  (isWhich && kindAt(view, phrase.head) === Kind.name && /.[^s]$/.test(lowerAt(view, phrase.head))
    ? 'one'
    : undefined)

/** What a relative pronoun stands for, and how many that is. */
export interface Antecedent {
  readonly phrase: NounPhrase
  readonly count: Count
}

/** Gives the phrase that the relative pronoun at a place stands for, where all that it may stand for are as many. */
export const antecedent = (scene: Scene, at: number): Antecedent | undefined => {
  const {view} = scene
  const join = joinAt(view, at)
  const isWhich = join === 'comma' && lowerAt(view, at) === 'which'
  const nearest = join === 'space' || join === 'comma' ? nounPhraseAt(view, at - 1) : undefined
  const count = nearest && countBefore(scene, nearest, isWhich)
  if (!count) return
  const found = {phrase: nearest, count}
  if (NEAREST.test(lowerAt(view, nearest.head)) && lowerAt(view, at) === 'who')
    return lowerAt(view, nearest.first - 2) === 'one' ? undefined : found
  if (lowerAt(view, nearest.first) === 'those' && nearest.first === nearest.head) return found
  let phrase = nearest
  for (let step = 0; step < MOST; step++) {
    const outer = around(scene, phrase, join === 'comma')
    if (outer === null) return
    if (outer === undefined) return found
    if (countBefore(scene, outer, isWhich) !== count) return
    phrase = outer
  }
  return
}
