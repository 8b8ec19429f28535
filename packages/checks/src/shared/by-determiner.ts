import {type Document, Kind, Tags, type Word} from '@copydesk/core'
import {likelier} from './likelier.ts'
import {kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const OF_MANY = /^(?:are|were|have|do|aren't|weren't|haven't|don't)$/
const OF_ONE = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/

/** How much likelier, as a power of ten, a wrong determiner is than a lost s. */
const OF_DETERMINER = 0.7

/** Whether it is the determiner that is wrong and not the noun, by the verb behind the noun, else by the words around them: “these result was”. */
export const isByDeterminer = (
  document: Document,
  view: SentenceView,
  determiner: Word,
  noun: Word,
  right: string,
  other: string | undefined,
): boolean => {
  if (other === undefined) return false
  if ((noun.form.tags & Tags.plural) !== 0) return true
  const next = lowerAt(view, noun.index + 1)
  const kind = kindAt(view, noun.index + 1)
  if (OF_MANY.test(next) || kind === Kind.verb) return false
  if (OF_ONE.test(next) || kind === Kind.verbS) return true
  return likelier(document, determiner, other.toLowerCase()) + OF_DETERMINER > likelier(document, noun, right)
}
