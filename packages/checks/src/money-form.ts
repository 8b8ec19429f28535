import type {Check} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house writes sums of money. */
export interface MoneyFormOptions {
  /** “m” or “million” and so on, by the word. */
  readonly words: Readonly<Record<string, string>>
  /** Whether whole sums have their zeros: £6.00. */
  readonly zeros: boolean
}

const SUM = /([£€$¥])(\d[\d,]*(?:\.\d{1,3})?) ?(bn|m|tn|million|billion|trillion)?(?![\p{L}\d])/gu
const WORDS: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
])

/** Finds sums of money that the house writes in another way. */
export const moneyForm: Check<MoneyFormOptions> = function* (document, {words, zeros}) {
  for (const {match, start, end} of findInText(document, SUM)) {
    const [wrong, sign = '', figure = '', unit] = match
    const bare = zeros ? figure : figure.replace(/\.00$/, '')
    const word = unit === undefined ? '' : (WORDS.get(unit) ?? unit)
    const own = Object.hasOwn(words, word) ? (words[word] ?? word) : (unit ?? '')
    const gap = own.length > 2 ? ' ' : ''
    const fix = own === '' ? `${sign}${bare}` : `${sign}${bare}${gap}${own}`
    if (fix !== wrong.trimEnd()) yield {span: {start, end}, message: writeNot(fix, wrong), fix}
  }
}
