import {Kind, type Word} from '@copydesk/core'
import {standsBare} from './lost-article.ts'
import {type LostAt, type LostWordLists, OPENING, opensClause} from './lost-at.ts'
import {standsAlone} from './lost-preposition.ts'
import {isNoun, nounPhraseAt, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'
import {setOf} from './set-of.ts'

const isUnlike = (word: Word | undefined): boolean =>
  !word || word.form.lower.includes('-') || word.form.shape === 'number' || word.form.shape === 'other'

/** “With a child the sole survivor”: what stands before is no subject. */
const isNoSubject = ({view, at}: LostAt): boolean => {
  const phrase = isNoun(view, at - 1) ? nounPhraseAt(view, at - 1) : undefined
  if (!phrase) return false
  return joinAt(view, phrase.first) === 'space' && !OPENING.includes(kindAt(view, phrase.first - 1))
}

/** “We the people”. */
const isApposition = ({view, at}: LostAt): boolean =>
  kindAt(view, at - 1) === Kind.pronoun && kindAt(view, nounPhraseFrom(view, at)?.head ?? -1) === Kind.plural

/** Whether nothing is lost where a word might be. */
export const isLostExcused = (place: LostAt, lists: LostWordLists): boolean => {
  const {view, at, lost} = place
  const [left, right] = [view.words[at - 1], view.words[at]]
  if (isUnlike(left) || isUnlike(right)) return true
  if (lists.articles.includes(lost)) return standsBare(place, lists)
  if (lists.helping.includes(lost)) return isNoSubject(place) || isApposition(place) || opensClause(place)
  // would likely chill
  if (lost === 'to' && kindAt(view, at - 2) === Kind.modal) return true
  if (lost === 'to' && setOf(lists.plain).has(lowerAt(view, at - 1))) return true
  return standsAlone(place, lists)
}
