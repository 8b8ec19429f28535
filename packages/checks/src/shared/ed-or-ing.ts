import {type Document, inflect, Kind, type Word} from '@copydesk/core'
import {likelier} from './likelier.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** How much likelier, as a power of ten, an object right behind makes -ing: “is evaluate a plan”. */
const OF_OBJECT = 1
const TAKEN: ReadonlySet<number> = new Set([
  Kind.determiner,
  Kind.possessive,
  Kind.name,
  Kind.names,
  Kind.pronoun,
  Kind.number,
  Kind.plural,
])

/** What may stand behind “was”: the form in -ed and the one in -ing, the likelier first. */
export const edOrIng = (
  document: Document,
  view: SentenceView,
  verb: Word,
  past: string,
): readonly string[] => {
  const gerund = inflect(verb.form, 'gerund', document.lexicon)
  if (gerund === undefined || lowerAt(view, verb.index + 1) === 'by') return [past]
  const object = joinAt(view, verb.index + 1) === 'space' && TAKEN.has(kindAt(view, verb.index + 1))
  const margin = likelier(document, verb, gerund) - likelier(document, verb, past) + (object ? OF_OBJECT : 0)
  return margin > 0 ? [gerund, past] : [past, gerund]
}
