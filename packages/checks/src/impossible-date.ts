import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  Tags,
  textAround,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {daysIn, monthName, weekdayName, weekdayOf, weekdays} from './shared/calendar.ts'
import {datesOf, type WrittenDate} from './shared/dates.ts'
import {type Day, draftDate} from './shared/draft-date.ts'

const GREGORIAN = 1753
const LAST = 2200
const LINK = Tags.preposition | Tags.conjunction | Tags.pronoun | Tags.determiner

/** “In September 31 people died”: a month and a number that are no date. */
const mayBeCount = ({words}: Document, {order, year, lastWord}: WrittenDate): boolean => {
  if (order === 'day-first' || year !== undefined) return false
  const next = words[lastWord + 1]
  if (!next || next.paragraph !== words[lastWord]?.paragraph || next.gap.trim() !== '') return false
  return (next.form.tags & LINK) === 0
}

const noSuchDay = (document: Document, date: WrittenDate): Finding | undefined => {
  const {day, month, year} = date
  const last = daysIn(month, year)
  if ((day >= 1 && day <= last) || mayBeCount(document, date)) return
  const name = `${monthName(month)}${year && month === 2 ? ` ${year}` : ''}`
  return {
    span: {start: date.start, end: date.end},
    message: day === 0 ? `${name} has no day ${day}` : `${name} has only ${last} days`,
  }
}

const weekdayBefore = ({words}: Document, {firstWord}: WrittenDate): Word | undefined => {
  // “Tuesday, the 5th of May 2026”
  const at = words[firstWord - 1]?.form.lower === 'the' ? firstWord - 1 : firstWord
  const [word, first] = [words[at - 1], words[at]]
  if (!word || word.paragraph !== first?.paragraph || !/^[,.]?\s(?:\()?$/.test(first.gap)) return
  return word.form.shape !== 'lower' && weekdays.has(word.form.lower) ? word : undefined
}

/** The year that brings a day and month nearest to the draft's own date. */
const nearestYear = ({month, day}: WrittenDate, draft: Day): number => {
  const own = Date.UTC(draft.year, draft.month - 1, draft.day)
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - own)
  return [draft.year, draft.year - 1, draft.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  )
}

const likeWord = (weekday: number, {text}: Word): string => {
  const full = weekdayName(weekday)
  if (text === text.toUpperCase()) return full.toUpperCase()
  return text.length <= 4 ? full.slice(0, 3) + (text.endsWith('.') ? '.' : '') : full
}

const wrongWeekday = (document: Document, date: WrittenDate, draft: Day | undefined): Finding | undefined => {
  const word = weekdayBefore(document, date)
  const year = date.year ?? (draft && nearestYear(date, draft))
  if (!word || year === undefined || year < GREGORIAN || year > LAST) return
  const right = weekdayOf(year, date.month, date.day)
  if (weekdays.get(word.form.lower) === right) return
  const when = date.year ? '' : ` in ${year}`
  return {
    span: {start: word.start, end: word.end},
    message: `${date.day} ${monthName(date.month)}${date.year ? ` ${year}` : when} is a ${weekdayName(right)}, not a ${word.text}`,
    fix: likeWord(right, word),
    ...(date.year ? {} : {level: 'warning' as const}),
  }
}

/** A date and the words beside it. */
const REACH = 4

const isNumber = ({shape}: Form): boolean => shape === 'number'

const regards = (document: Document, paragraph: Paragraph): string =>
  textAround(document, paragraph, isNumber, REACH)

/** Finds days that no month has, and weekdays that are not those of their date. */
export const impossibleDate: DocumentCheck = wholeDocument(function* (document) {
  let draft: Day | undefined
  let asked = false
  for (const date of datesOf(document)) {
    const none = noSuchDay(document, date)
    if (none) {
      yield none
      continue
    }
    if (!asked) draft = draftDate(document)
    asked = true
    const finding = wrongWeekday(document, date, draft)
    if (finding) yield finding
  }
}, regards)
