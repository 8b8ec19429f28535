import type {Document, Word} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {type Correction, corrections} from './corrections.ts'

const isFigure = (word: Word | undefined): boolean => word?.form.shape === 'number'

/** “Augut 5”, “5 Augut” */
const isMonth = ({words}: Document, {index, gap}: Word): boolean => {
  const next = words[index + 1]
  return (gap === ' ' && isFigure(words[index - 1])) || (next?.gap === ' ' && isFigure(next))
}

/** “Monda, May 5”, “Monda 5 May” */
const isDay = ({words}: Document, {index}: Word): boolean => {
  const next = words[index + 1]
  if (next?.gap !== ', ' && next?.gap !== ' ') return false
  return months.has(next.form.lower) || isFigure(next)
}

/** The day or month that an unknown word is a slip of, where it stands in a date. */
export const calendarSlip = (piece: string, place: Word, document: Document): Correction | undefined => {
  const [inMonth, onDay] = [isMonth(document, place), isDay(document, place)]
  if (!inMonth && !onDay) return
  return corrections(piece.toLowerCase(), document.lexicon).find(({form}) => {
    const lower = form.toLowerCase()
    // “Sept 5”: no slip, but short.
    if (form.length < 3 || (piece.length < 5 && lower.startsWith(piece.toLowerCase()))) return false
    return (inMonth && months.has(lower)) || (onDay && weekdays.has(lower))
  })
}
