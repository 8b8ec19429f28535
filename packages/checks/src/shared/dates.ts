import {type Document, type Form, onceFor, type Span, type Word, wordsWhere} from '@copydesk/core'
import {months} from './calendar.ts'

/** A date as the copy has it. */
export interface WrittenDate extends Span {
  readonly order: 'day-first' | 'month-first'
  readonly day: number
  readonly dayWord: Word
  readonly month: number
  readonly monthWord: Word
  readonly year?: number
  readonly yearWord?: Word
  /** The place of its first word. */
  readonly firstWord: number
  /** The place of its last word. */
  readonly lastWord: number
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?\.?$/i
const YEAR = /^[12]\d{3}\.?$/

const dayOf = (word: Word | undefined): number | undefined => {
  if (word?.form.shape !== 'number') return
  const found = DAY.exec(word.form.lower)
  return found ? Number(found[1]) : undefined
}

const isBefore = (words: readonly Word[], at: number, gap: RegExp): boolean => {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && word.paragraph === next.paragraph && gap.test(next.gap)
}

const yearAt = (words: readonly Word[], before: number, gap: RegExp): Word | undefined => {
  const word = words[before + 1]
  return word && YEAR.test(word.text) && isBefore(words, before, gap) ? word : undefined
}

const withoutDot = ({text, end}: Word): number => (text.endsWith('.') && /^\d/.test(text) ? end - 1 : end)

const dateOf = (
  words: readonly Word[],
  at: number,
  monthWord: Word,
  dayAt: number,
  yearWord: Word | undefined,
): WrittenDate | undefined => {
  const dayWord = words[dayAt]
  const day = dayOf(dayWord)
  const month = months.get(monthWord.form.lower)
  if (!dayWord || day === undefined || month === undefined) return
  const dayFirst = dayAt < at
  const last = yearWord ?? (dayFirst ? monthWord : dayWord)
  const first = dayFirst ? dayWord : monthWord
  return {
    start: first.start,
    end: withoutDot(last),
    order: dayFirst ? 'day-first' : 'month-first',
    day,
    dayWord,
    month,
    monthWord,
    ...(yearWord ? {year: Number.parseInt(yearWord.text, 10), yearWord} : {}),
    firstWord: first.index,
    lastWord: last.index,
  }
}

const read = (words: readonly Word[], at: number, word: Word): WrittenDate | undefined => {
  const after = dayOf(words[at + 1]) !== undefined && isBefore(words, at, /^\.?\s$/)
  const yearAfterDay = after ? yearAt(words, at + 1, /^,?\s$/) : undefined
  const before = dayOf(words[at - 1]) !== undefined && isBefore(words, at - 1, /^\s$/)
  if (before && !yearAfterDay) return dateOf(words, at, word, at - 1, yearAt(words, at, /^[.,]{0,2}\s$/))
  if (after) return dateOf(words, at, word, at + 1, yearAfterDay)
  // “the 7th of January 2026”
  const of =
    words[at - 1]?.form.lower === 'of' && isBefore(words, at - 2, /^\s$/) && isBefore(words, at - 1, /^\s$/)
  return of ? dateOf(words, at, word, at - 2, yearAt(words, at, /^,?\s$/)) : undefined
}

const isMonth = ({shape, lower}: Form): boolean =>
  (shape === 'capitalised' || shape === 'upper') && months.has(lower)

/** Finds the dates of a draft that name a month and a day; read once a draft. */
export const datesOf: (document: Document) => readonly WrittenDate[] = onceFor((document) => {
  const found: WrittenDate[] = []
  for (const word of wordsWhere(document, isMonth)) {
    const date = read(document.words, word.index, word)
    if (date) found.push(date)
  }
  return found
})
