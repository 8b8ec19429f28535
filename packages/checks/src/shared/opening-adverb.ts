import {type Finding, Kind} from '@copydesk/core'
import {commaBefore} from './comma-before.ts'
import {runsOn} from './runs-on.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const SUBJECTS: ReadonlySet<number> = new Set([Kind.pronoun, Kind.determiner, Kind.name, Kind.there])

/** “However she left”: an adverb of the whole sentence that no comma parts from it. */
export const openingAdverb = (view: SentenceView, adverbs: ReadonlySet<string>): Finding | undefined => {
  const {words, first} = view
  if (!adverbs.has(lowerAt(view, first)) || joinAt(view, first + 1) !== 'space') return
  // “However the plan ends, we win”
  if (!SUBJECTS.has(kindAt(view, first + 1)) || !runsOn(view, first + 2)) return
  const [adverb, next] = [words[first], words[first + 1]]
  return adverb && next && commaBefore(next, `A comma is missing behind “${adverb.text}”`)
}
