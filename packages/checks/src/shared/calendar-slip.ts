import type {Document, Word} from '@copydesk/core'
import {months, weekdays} from './calendar.ts'
import {type Correction, corrections} from './corrections.ts'
import {startsUpper} from './letter-case.ts'
import {isTypingSlip} from './typing-slip.ts'

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

/** Words behind which a month stands, or a place. */
const BEFORE_MONTH = /^(?:in|since|until|till|by|from|early|late|mid|last|next|this|every|each)$/
const SHORTEST_DAY = 5

const isFull = (form: string): boolean => form.length > 3 && !form.endsWith('.')

/** “In Jnue”, “by late Augsut”, “said Fiday”: one of the slips that hands make, and no name that anybody knows. */
const slipOutsideDate = (
  piece: string,
  {index, gap}: Word,
  {words, lexicon}: Document,
): Correction | undefined => {
  const lower = piece.toLowerCase()
  if (months.has(lower) || weekdays.has(lower) || lexicon.names(piece) !== 0) return
  const [before, next] = [words[index - 1], words[index + 1]]
  if (next?.gap === ' ' && startsUpper(next.text)) return
  const isBehind = gap === ' ' && before !== undefined
  if (isBehind && startsUpper(before.text) && !BEFORE_MONTH.test(before.form.lower)) return
  const mayBeMonth = isBehind && BEFORE_MONTH.test(before.form.lower)
  return corrections(lower, lexicon).find(({form}) => {
    const meant = form.toLowerCase()
    if (!isFull(meant) || !isTypingSlip(lower, meant)) return false
    return (mayBeMonth && months.has(meant)) || (lower.length >= SHORTEST_DAY && weekdays.has(meant))
  })
}

/** The day or month that an unknown word is a slip of, where it stands in a date, or can be nothing else. */
export const calendarSlip = (piece: string, place: Word, document: Document): Correction | undefined => {
  const [inMonth, onDay] = [isMonth(document, place), isDay(document, place)]
  if (!inMonth && !onDay) return slipOutsideDate(piece, place, document)
  return corrections(piece.toLowerCase(), document.lexicon).find(({form}) => {
    const lower = form.toLowerCase()
    // “Sept 5”: no slip, but short.
    if (form.length < 3 || (piece.length < 5 && lower.startsWith(piece.toLowerCase()))) return false
    return (inMonth && months.has(lower)) || (onDay && weekdays.has(lower))
  })
}
