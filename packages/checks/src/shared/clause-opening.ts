import {Kind} from '@copydesk/core'
import type {NounPhrase} from './noun-phrase.ts'
import {numberOf} from './phrase-number.ts'
import {hasSubject, type Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'

const LISTED: ReadonlySet<number> = new Set([
  Kind.noun,
  Kind.plural,
  Kind.name,
  Kind.names,
  Kind.determiner,
  Kind.adjective,
  Kind.possessive,
  Kind.coordinator,
  Kind.number,
])

/** Whether what ends at `last`, before a comma, may be an item of a list: “fear, anger, the war”. */
export const isItem = ({view}: Scene, last: number): boolean => {
  let at = last
  for (; at > view.first && joinAt(view, at) === 'space'; at--) if (hasSubject(kindAt(view, at))) return false
  return LISTED.has(kindAt(view, at))
}

/** Whether a phrase behind a comma begins a clause: “After the vote, the minister was”. */
export const opensClause = (scene: Scene, phrase: NounPhrase, last: number): boolean => {
  const {view, words} = scene
  const lower = lowerAt(view, phrase.head)
  if (words.nominative.has(lower) || lower === 'it') return true
  if (phrase.first === phrase.head && kindAt(view, phrase.first) === Kind.determiner) return lower !== 'that'
  return (
    numberOf(view, phrase, words) === 'many' ||
    kindAt(view, phrase.first) === Kind.determiner ||
    !isItem(scene, last)
  )
}
