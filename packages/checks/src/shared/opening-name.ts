import {type Document, Kind, Names, Tags, type Word} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {isWord} from './draft-names.ts'
import {kindAt, type SentenceView} from './sentence-view.ts'

const LONGEST = 5
const NO_NAME = Tags.determiner | Tags.preposition | Tags.conjunction
const PERSON = Names.forename | Names.surname

/** “Last April”, “Monday” */
const isOfCalendar = ({form}: Word): boolean => months.has(form.lower) || weekdays.has(form.lower)

const isCapital = ({form}: Word): boolean => form.shape === 'capitalised' || form.shape === 'mixed'

/** Where the run of capitalised words ends that begins at a place, exclusive. */
export const nameEnd = ({words, last}: SentenceView, first: number): number => {
  let end = first
  while (end <= Math.min(last, first + LONGEST)) {
    const word = words[end]
    if (!word || !isCapital(word) || (end > first && word.gap !== ' ' && word.gap !== '. ')) break
    end++
  }
  return end
}

/** Whether the words from a place to another are the name of somebody: Kerik, Hunter Biden, Mr Smith; not Paris. */
export const isPersonAt = ({lexicon}: Document, view: SentenceView, first: number, end: number): boolean => {
  const {words} = view
  const [head, last] = [words[first], words[end - 1]]
  if (!head || !last || kindAt(view, end - 1) !== Kind.name) return false
  if (words.slice(first, end).some((word) => (word.form.tags & NO_NAME) !== 0 || isOfCalendar(word)))
    return false
  const names = lexicon.names(last.form.plain)
  if (end - first > 1 && (lexicon.names(head.form.plain) & Names.forename) !== 0)
    return (names & Names.surname) !== 0 || !isWord(last.form.plain, lexicon)
  return !isWord(last.form.plain, lexicon) && (names === 0 || (names & PERSON) !== 0)
}
