import type {Check} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house writes the time of day. */
export interface TimeFormOptions {
  /** `pm` or `p.m.`. */
  readonly meridiem: 'pm' | 'p.m.'
  /** Whether a space parts it from the figure. */
  readonly space: boolean
  /** Whether a full hour has its zeros: 7:00. */
  readonly zeros: boolean
  /** Whether 12 p.m. is noon, and 12 a.m. midnight. */
  readonly noon: boolean
}

const TIME = /(?<![\d.:,])(\d{1,2})(?:([:.])(\d\d))? ?([ap])(?:\.m\.?|m)(?![\p{L}\d])/giu

/** Finds times of day that the house writes in another way. */
export const timeForm: Check<TimeFormOptions> = function* (document, {meridiem, space, zeros, noon}) {
  for (const {match, start, end, paragraph} of findInText(document, TIME)) {
    const [wrong, hour = '', mark = '', minutes, half = ''] = match
    if (Number(hour) > 12) continue
    const letter = half.toLowerCase()
    const rest = paragraph.text.slice(end - paragraph.start)
    // The last stop ends the sentence as well.
    const ends = wrong.endsWith('.') && /^["”’)]{0,2}(?:\s+["“‘]?\p{Lu}\p{Ll}|$)/u.test(rest)
    const stop = meridiem === 'pm' && ends ? '.' : ''
    const whole = minutes === undefined || (minutes === '00' && !zeros)
    const figure = whole ? hour : `${hour}${mark}${minutes}`
    const names = letter === 'p' ? 'noon' : 'midnight'
    const half12 = meridiem === 'pm' ? `${letter}m` : `${letter}.m.`
    const right =
      noon && hour === '12' && whole
        ? names + (ends ? '.' : '')
        : `${figure}${space ? ' ' : ''}${half12}${stop}`
    const written =
      meridiem === 'p.m.' && rest.startsWith('.') && right.endsWith('.') ? right.slice(0, -1) : right
    if (written !== wrong) yield {span: {start, end}, message: writeNot(written, wrong), fix: written}
  }
}
