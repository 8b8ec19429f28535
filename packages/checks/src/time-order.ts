import type {Check} from '@copydesk/core'
import {datesOf} from './shared/dates.ts'
import {writeNot} from './shared/find-in-text.ts'

const TIME = /^,? at (\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight)(?![\p{L}\d])/u

/** Finds a date that stands before the time of day. */
export const timeOrder: Check = function* (document) {
  for (const {start, end, dayWord} of datesOf(document)) {
    const paragraph = document.paragraphs[dayWord.paragraph]
    const found = paragraph && TIME.exec(document.text.slice(end, Math.min(paragraph.end, end + 30)))
    if (!found) continue
    const from = document.text.slice(start - 3, start) === 'on ' ? start - 3 : start
    const to = end + found[0].length
    // The stop of “p.m.” ends the sentence as well.
    const stop = found[1]?.endsWith('.') && to === paragraph.end ? '.' : ''
    const fix = `${from < start ? 'at ' : ''}${found[1]} ${document.text.slice(start, end)}`
    yield {
      span: {start: from, end: to},
      message: writeNot(fix, document.text.slice(from, to)),
      fix: fix + stop,
    }
  }
}
