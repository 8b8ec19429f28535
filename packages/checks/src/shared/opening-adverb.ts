import {type Finding, Kind} from '@copydesk/core'
import {commaBefore} from './comma-at.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const SUBJECTS: ReadonlySet<number> = new Set([Kind.pronoun, Kind.determiner, Kind.name, Kind.there])

/** Whether a comma stands anywhere behind a place: “However the plan ends, we win”. */
const hasComma = (view: SentenceView, from: number): boolean => {
  for (let at = from; at <= view.last; at++) if (joinAt(view, at) !== 'space') return true
  return false
}

/** “However she left”: an adverb of the whole sentence that no comma parts from it. */
export const openingAdverb = (view: SentenceView, adverbs: ReadonlySet<string>): Finding | undefined => {
  const {words, first} = view
  if (!adverbs.has(lowerAt(view, first)) || joinAt(view, first + 1) !== 'space') return
  if (!SUBJECTS.has(kindAt(view, first + 1)) || hasComma(view, first + 2)) return
  const [adverb, next] = [words[first], words[first + 1]]
  return adverb && next && commaBefore(next, `A comma is missing behind “${adverb.text}”`)
}
