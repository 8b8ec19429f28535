import {Kind} from '@copydesk/core'
import type {NounPhrase} from './noun-phrase.ts'
import type {Scene} from './scene.ts'
import {kindAt, lowerAt} from './sentence-view.ts'

/** Nouns that count only behind “a”: “a number of men are”, “the number of men is”. */
const COUNTING = /^(?:number|total)$/
const SOME = /^an?$/

/** Whether a phrase before “of” only says how much there is of what follows: “most of”, “a number of”, not “the number of”. */
const isQuantity = ({view, words}: Scene, {first, head}: NounPhrase): boolean => {
  const lower = lowerAt(view, head)
  if (!words.quantities.has(lower)) return false
  if (kindAt(view, head) === Kind.determiner || kindAt(view, head) === Kind.pronoun) return first === head
  return !COUNTING.test(lower) || SOME.test(lowerAt(view, first))
}

/** Gives a phrase around another, joined by “of”: one whose number is that of the other where it only says how much. */
export const withQuantity = (scene: Scene, outer: NounPhrase, of: NounPhrase): NounPhrase =>
  isQuantity(scene, outer) ? {...outer, of} : outer

/** “The number of ferries”: one, whatever it counts. */
export const isTheNumber = ({view}: Scene, {first, head}: NounPhrase): boolean =>
  lowerAt(view, head) === 'number' &&
  lowerAt(view, head + 1) === 'of' &&
  head > first &&
  lowerAt(view, first) === 'the'
