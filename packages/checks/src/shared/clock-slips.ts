import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

const HALF_DAY = /(?<![\d.,:$£€-])(\d{1,2})(?:([:.])(\d{2}))?\s?([ap])\.?m\b(?!\p{L})/giu
// A time of day stands behind such a word; a verse or a score does not.
const WHOLE_DAY = /(?<=\b(?:at|until|till|from|since) )(\d{2}):(\d{2})(?![\d:.,%]*\d)/g
const HOURS = 12
const HOURS_OF_DAY = 24
const MINUTES = 60

const halfDay = (hour: number, minutes: number, half: string): string | undefined => {
  if (minutes >= MINUTES) return `An hour has no ${minutes} minutes`
  if (hour > HOURS && hour <= HOURS_OF_DAY) return `“${half}m” goes with hours up to 12`
  return hour > HOURS_OF_DAY || hour === 0 ? `There is no hour ${hour}` : undefined
}

const wholeDay = (hour: number, minutes: number): string | undefined => {
  if (minutes >= MINUTES) return `An hour has no ${minutes} minutes`
  return hour > HOURS_OF_DAY ? `A day has no hour ${hour}` : undefined
}

/** Finds times that no clock shows: 25:30, 13.85pm, 14:30 pm. */
export function* clockSlips(document: Document, {text, start}: Paragraph): Iterable<Finding> {
  const places: [number, string, string | undefined][] = []
  if (/\d\s?[ap]\.?m/i.test(text)) {
    for (const found of text.matchAll(HALF_DAY)) {
      // 0.5am is no time; 0:30am is one.
      if (found[1] === '0' || found[1] === '00') continue
      places.push([found.index, found[0], halfDay(Number(found[1]), Number(found[3] ?? 0), found[4] ?? '')])
    }
  }
  if (/\d\d:\d\d/.test(text)) {
    for (const found of text.matchAll(WHOLE_DAY))
      places.push([found.index, found[0], wholeDay(Number(found[1]), Number(found[2]))])
  }
  for (const [index, time, message] of places) {
    const span = {start: start + index, end: start + index + time.length}
    if (message && !isProtected(document, span.start)) yield {span, message}
  }
}
