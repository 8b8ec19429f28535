import {weekdays} from './calendar.ts'
import type {LostAt} from './lost-at.ts'
import {nounPhraseFrom} from './noun-phrase.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'

/** “Hepatitis A cases”: a letter by itself. */
export const isLetter = (view: SentenceView, at: number): boolean =>
  /^[A-Z]$/.test(view.words[at]?.text ?? '')

const LIKENESS = /^(?:same|whole|entire|wrong|right|other|opposite|full|hard|easy|usual)$/
const MANNER =
  /^(?:ways?|ages?|sizes?|time|length|colou?r|weight|height|distance|day|night|week|year|season|game|direction)$/

/** “Rubbed many the wrong way”, “friends the same age”, “close the whole way”. */
const isManner = ({view, at}: LostAt): boolean =>
  lowerAt(view, at) === 'the' && LIKENESS.test(lowerAt(view, at + 1)) && MANNER.test(lowerAt(view, at + 2))

/** “It does not work as well to stop them”. */
const isAsWell = ({view, at}: LostAt): boolean =>
  lowerAt(view, at - 1) === 'well' && lowerAt(view, at - 2) === 'as'

/** “Dealing a heavy blow”. */
const isDealt = ({view, at}: LostAt): boolean =>
  /^deal(?:s|t|ing)?$/.test(lowerAt(view, at - 1)) &&
  /^(?:blows?|hand|cards?|setback)$/.test(lowerAt(view, nounPhraseFrom(view, at)?.head ?? -1))

const TIME_AHEAD = /^(?:this|next|last|coming|past)$/

/** “This coming Wednesday” */
const isDay = ({view, at}: LostAt): boolean =>
  TIME_AHEAD.test(lowerAt(view, at - 1)) && weekdays.has(lowerAt(view, at))

/** Whether the words beside a place are a phrase of their own, which lacks nothing. */
export const isSetPhrase = (place: LostAt): boolean =>
  isManner(place) || isAsWell(place) || isDealt(place) || isDay(place)
