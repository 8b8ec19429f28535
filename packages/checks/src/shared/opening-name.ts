import {type Document, Kind, Names, Tags, type Word} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {isWord} from './draft-names.ts'
import {isNameShape} from './letter-case.ts'
import {kindAt, type SentenceView} from './sentence-view.ts'

const LONGEST = 5
const NO_NAME = Tags.determiner | Tags.preposition | Tags.conjunction
const PERSON = Names.forename | Names.surname

/** “Last April”, “Monday” */
const isOfCalendar = ({form}: Word): boolean => months.has(form.lower) || weekdays.has(form.lower)

/** Where the run of capitalised words ends that opens a sentence, exclusive. */
const runEnd = ({words, first, last}: SentenceView): number => {
  let end = first
  while (end <= Math.min(last, first + LONGEST)) {
    const word = words[end]
    if (!word || !isNameShape(word.form) || (end > first && word.gap !== ' ' && word.gap !== '. ')) break
    end++
  }
  return end
}

/** Whether the capitalised words that open a sentence are the name of somebody. */
const isPerson = ({lexicon}: Document, view: SentenceView, end: number): boolean => {
  const {words, first} = view
  const [head, last] = [words[first], words[end - 1]]
  if (!head || !last || kindAt(view, end - 1) !== Kind.name) return false
  if (words.slice(first, end).some((word) => (word.form.tags & NO_NAME) !== 0 || isOfCalendar(word)))
    return false
  const names = lexicon.names(last.form.plain)
  if (end - first > 1 && (lexicon.names(head.form.plain) & Names.forename) !== 0)
    return (names & Names.surname) !== 0 || !isWord(last.form.plain, lexicon)
  return !isWord(last.form.plain, lexicon) && (names === 0 || (names & PERSON) !== 0)
}

/** Where the name of somebody ends that opens a sentence, exclusive: Kerik, Hunter Biden, Mr Smith; undefined of Paris. */
export const openingName = (document: Document, view: SentenceView): number | undefined => {
  const end = runEnd(view)
  return end > view.first && isPerson(document, view, end) ? end : undefined
}
