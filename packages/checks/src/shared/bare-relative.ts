import {type Document, inflect, Kind, Tags, type Word} from '@copydesk/core'
import {likelier} from './likelier.ts'
import type {Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const REACH = 4
const MARGIN = 0.7
const BEHIND_COMMA = -0.3
const FORMED =
  Tags.past | Tags.participle | Tags.verbS | Tags.adverb | Tags.preposition | Tags.determiner | Tags.pronoun

/** Whether what a relative pronoun stands for is one thing: “the fund, which”, not “the men and the boy who”. */
const standsForOne = (view: SentenceView, relative: number): boolean => {
  const kind = kindAt(view, relative - 1)
  if (kind !== Kind.noun && kind !== Kind.name) return false
  for (let at = relative - 1; at >= Math.max(view.first, relative - REACH); at--) {
    const other = kindAt(view, at)
    if (other === Kind.plural || other === Kind.names || other === Kind.coordinator || other === Kind.number)
      return false
  }
  return true
}

/** The third person of a verb behind “which” or “who”, where its base stands and the language model knows better: “the fund, which include”. */
export const thirdBehindRelative = (
  document: Document,
  {view, words}: Scene,
  word: Word,
): string | undefined => {
  const {index, form} = word
  if ((form.tags & Tags.verb) === 0 || (form.tags & FORMED) !== 0) return
  const relative = lowerAt(view, index - 1)
  if ((relative !== 'which' && relative !== 'who') || joinAt(view, index) !== 'space') return
  if (words.either.has(lowerAt(view, index - 2))) return
  const join = joinAt(view, index - 1)
  if ((join !== 'comma' && join !== 'space') || !standsForOne(view, index - 1)) return
  const third = inflect(form, 'third', document.lexicon)
  return third !== undefined && likelier(document, word, third) > (join === 'comma' ? BEHIND_COMMA : MARGIN)
    ? third
    : undefined
}
