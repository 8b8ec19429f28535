import type {Check, Document, Finding} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house writes sums of money. */
export interface MoneyFormOptions {
  /** “m” or “million” and so on, by the word. */
  readonly words: Readonly<Record<string, string>>
  /** Whether whole sums have their zeros: £6.00. */
  readonly zeros: boolean
  /** Whether a range says its unit and its sign once: £5m-6m. */
  readonly once: boolean
  /** What is counted as sums are: 5m tonnes. */
  readonly things: readonly string[]
  /** What is counted with the word: 5 million people. */
  readonly beings: readonly string[]
}

const SUM = /([£€$¥])(\d[\d,]*(?:\.\d{1,3})?) ?(bn|m|tn|million|billion|trillion)?(?![\p{L}\d])/gu
const WORDS: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
])

const RANGE = /([£€$¥])(\d[\d,.]{0,9})(bn|m)?([-–])\1(\d[\d,.]{0,9})(bn|m)(?![\p{L}\d])/gu
const COUNT =
  /(?<![\p{L}\d£€$¥.,])(\d[\d,]{0,9}(?:\.\d{1,3})?) ?(bn|m|tn|million|billion|trillion) (\p{L}{3,15})/gu

/** A number with its unit, as the house has it: 5m, £5 billion. */
const withUnit = (figure: string, unit: string | undefined, words: MoneyFormOptions['words']): string => {
  const word = unit === undefined ? '' : (WORDS.get(unit) ?? unit)
  const own = Object.hasOwn(words, word) ? (words[word] ?? word) : (unit ?? '')
  return own === '' ? figure : `${figure}${own.length > 2 ? ' ' : ''}${own}`
}

const ranges = function* (document: Document): Generator<Finding> {
  for (const {match, start, end} of findInText(document, RANGE)) {
    const [wrong, sign, low, unit, dash, high, last] = match
    if (unit !== undefined && unit !== last) continue
    const fix = `${sign}${low}${last}${dash}${high}${last}`
    yield {span: {start, end}, message: writeNot(fix, wrong), fix}
  }
}

const counts = function* (document: Document, {words, things, beings}: MoneyFormOptions): Generator<Finding> {
  for (const {match, start} of findInText(document, COUNT)) {
    const [all, figure = '', unit = '', noun = ''] = match
    const wrong = all.slice(0, all.length - noun.length - 1)
    const whole = `${figure} ${WORDS.get(unit) ?? unit}`
    const fix = things.includes(noun) ? withUnit(figure, unit, words) : beings.includes(noun) ? whole : wrong
    if (fix !== wrong)
      yield {span: {start, end: start + wrong.length}, message: writeNot(`${fix} ${noun}`, all), fix}
  }
}

const sums = function* (document: Document, {words, zeros}: MoneyFormOptions): Generator<Finding> {
  for (const {match, start, end} of findInText(document, SUM)) {
    const [wrong, sign = '', figure = '', unit] = match
    const bare = zeros ? figure : figure.replace(/\.00$/, '')
    const fix = sign + withUnit(bare, unit, words)
    if (fix !== wrong.trimEnd()) yield {span: {start, end}, message: writeNot(fix, wrong), fix}
  }
}

/** Finds sums of money, and large numbers of things, that the house writes in another way. */
export const moneyForm: Check<MoneyFormOptions> = function* (document, options) {
  yield* sums(document, options)
  if (options.once) yield* ranges(document)
  if (options.things.length > 0 || options.beings.length > 0) yield* counts(document, options)
}
