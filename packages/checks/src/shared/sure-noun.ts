import {Kind, Tags} from '@copydesk/core'
import {joinAt, kindAt, type SentenceView} from './sentence-view.ts'

const ELSE = Tags.verb | Tags.verbS | Tags.past | Tags.participle | Tags.gerund | Tags.adverb | Tags.adjective
const LEADING: ReadonlySet<number> = new Set([Kind.determiner, Kind.possessive])
/** Of a rarer word nobody knows whether it is a verb, too. */
const COMMON = 3

/** Whether a word is a common noun where it stands, and no verb that might take what follows: not “heads his own firm”. */
export const isSureNoun = (view: SentenceView, at: number): boolean => {
  const kind = kindAt(view, at)
  const form = view.words[at]?.form
  if (!form?.known || form.shape !== 'lower' || form.zipf < COMMON) return false
  if (kind !== Kind.noun && kind !== Kind.plural) return false
  if ((form.tags & ELSE) === 0) return true
  // “the heavy loss”, where “heads” in “he heads” is none
  const first = kindAt(view, at - 1) === Kind.adjective && joinAt(view, at) === 'space' ? at - 1 : at
  return joinAt(view, first) === 'space' && LEADING.has(kindAt(view, first - 1))
}
