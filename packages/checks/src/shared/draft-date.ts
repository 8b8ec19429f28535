import type {Document} from '@copydesk/core'
import {datesOf} from './dates.ts'

/** A day of the calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const iso = (text: string): Day | undefined => {
  const found = /(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return found ? {year: Number(found[1]), month: Number(found[2]), day: Number(found[3])} : undefined
}

const HEAD = 8

/** Gives the day a draft is of: as the editor gives it, else as a date line or a note at the head of the page says; undefined where none does. */
export const draftDate = (document: Document): Day | undefined => {
  if (document.date) return iso(document.date)
  for (const {kind, text, start, end} of document.paragraphs.slice(0, HEAD)) {
    if (kind === 'paragraph' || kind === 'list-item') continue
    const written = datesOf(document).find((date) => date.start >= start && date.end <= end && date.year)
    if (kind === 'dateline' && written?.year)
      return {year: written.year, month: written.month, day: written.day}
    const noted = text.length < 200 ? iso(text.slice(0, 60)) : undefined
    if (noted) return noted
  }
  return undefined
}
