import {type Check, type Form, wordsWhere} from '@copydesk/core'
import {monthName, months} from './shared/calendar.ts'
import {writeNot} from './shared/find-in-text.ts'

const YEAR = /^(?:1[5-9]|20)\d\d$/

const isMonth = ({shape, lower}: Form): boolean => shape === 'capitalised' && months.has(lower)

/** Finds a month and year without a day whose month is cut short, or that have a comma between them. */
export const monthAlone: Check = function* (document) {
  const {words, text} = document
  for (const month of wordsWhere(document, isMonth)) {
    const [before, year] = [words[month.index - 1], words[month.index + 1]]
    if (!year || year.paragraph !== month.paragraph || !YEAR.test(year.text) || !/^\.?,? $/.test(year.gap))
      continue
    // “5 March 1990”, “Aug. 2 and Sept. 1990”
    if (before?.paragraph === month.paragraph && month.gap === ' ' && before.form.shape === 'number') continue
    const wrong = text.slice(month.start, year.end)
    const fix = `${monthName(months.get(month.form.lower) ?? 0)} ${year.text}`
    if (fix !== wrong) yield {span: {start: month.start, end: year.end}, message: writeNot(fix, wrong), fix}
  }
}
