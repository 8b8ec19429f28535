import {Kind, Tags} from '@copydesk/core'
import type {LostAt} from './lost-at.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {isVerbal} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'

const SUBJECT = /^(?:i|we|you|they|to|better)$/

/** “If we part the sea”, “and better study their genes”: what looks like a noun is a verb. */
const isVerbThere = ({view, at}: LostAt): boolean =>
  ((view.words[at - 1]?.form.tags ?? 0) & Tags.verb) !== 0 &&
  joinAt(view, at - 1) === 'space' &&
  (SUBJECT.test(lowerAt(view, at - 2)) || kindAt(view, at - 2) === Kind.adverb)

/** “Rid the land of rats”; not “get rid the rats”. */
const isRidding = ({view, at}: LostAt): boolean =>
  lowerAt(view, at - 1) === 'rid' && !/^g[eo]t/.test(lowerAt(view, at - 2))

/** What somebody is: driver, pianist. */
const AGENT = /(?:[eo]r|ist|ian|star|[mw]an|champion)$/

/** “The driver Ian Reed”. */
const isNamedAgent = ({view, at}: LostAt): boolean =>
  AGENT.test(lowerAt(view, at - 1)) &&
  kindAt(view, at) === Kind.name &&
  kindAt(view, at + 1) === Kind.name &&
  joinAt(view, at + 1) === 'space'

/** “A combination trade show”: nouns of one thing side by side. */
const isCompound = ({view, at}: LostAt): boolean => {
  const head = nounPhraseFrom(view, at)?.head ?? at
  return kindAt(view, at - 1) === Kind.noun && head > at && isOne(view, at) && isOne(view, head)
}

const isOne = (view: LostAt['view'], at: number): boolean =>
  kindAt(view, at) === Kind.noun && view.words[at]?.form.shape === 'lower'

/** “It carries on its shoulders a heavy load”: the verb has its object behind. */
const isBehindPhrase = ({view, at}: LostAt): boolean => {
  const first = isNoun(view, at - 1) ? nounPhraseAt(view, at - 1)?.first : undefined
  return (
    first !== undefined &&
    /^an?$/.test(lowerAt(view, at)) &&
    kindAt(view, first - 1) === Kind.preposition &&
    isVerbal(kindAt(view, first - 2)) &&
    joinAt(view, first - 1) === 'space'
  )
}

/** Whether two words that “of” often joins stand rightly side by side. */
export const goesWithoutOf = (place: LostAt): boolean =>
  isVerbThere(place) || isRidding(place) || isNamedAgent(place) || isCompound(place) || isBehindPhrase(place)
