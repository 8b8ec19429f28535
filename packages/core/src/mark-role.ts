import type {Side} from './mark-context.ts'

const ELISION = /^(?:em|n|ti[sl]l?|twas|\d0s)$/i

const isDigit = (character = ''): boolean => character >= '0' && character <= '9'
const isSingle = (character = ''): boolean => character === "'" || character === '’' || character === '‘'

/** Tells feet, inches, minutes and seconds from quotation marks where digits on both sides leave no doubt: 6'2", 40°26'46". */
export const isPrime = (text: string, at: number, mark: string): boolean => {
  if (mark === '″' || mark === '′') return true
  if (!isDigit(text[at - 1])) return false
  if (mark === "'" || mark === '’') return isDigit(text[at + 1])
  return (
    (mark === '"' || mark === '”') && /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, at - 8), at))
  )
}

/** Tells whether a year stands before a mark, which says no feet then: ‘since 2017’. */
export const endsOnYear = (text: string, at: number): boolean =>
  isDigit(text[at - 1]) && /\d{4}$/.test(text.slice(Math.max(0, at - 4), at))

/** Tells whether a straight double mark may say inches, as in “a 12" single”. */
export const mayBeInches = (text: string, at: number, mark: string): boolean =>
  mark === '"' &&
  isDigit(text[at - 1]) &&
  /(?:^|[^\d.,])\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, at - 6), at))

// rock ’n’ roll
const standsByN = (text: string, at: number): boolean =>
  (/n/i.test(text[at - 1] ?? '') && isSingle(text[at - 2]) && !/\p{L}/u.test(text[at + 1] ?? '')) ||
  (/n/i.test(text[at + 1] ?? '') && isSingle(text[at + 2]))

// the ’51 Giants, but not ’51.5’ or ’1951’
const clipsYear = (text: string, at: number): boolean =>
  text[at] === '’' && /^\d\d(?![\d.,:]?\d)/.test(text.slice(at + 1, at + 5))

const elides = (text: string, at: number): boolean =>
  clipsYear(text, at) || ELISION.test(/^[\p{L}\d]{1,8}/u.exec(text.slice(at + 1, at + 10))?.[0] ?? '')

// her[’s], [the board]’s, the board ’s
const endsInS = (text: string, at: number): boolean =>
  /s/i.test(text[at + 1] ?? '') && !/[\p{L}\d'’‘]/u.test(text[at + 2] ?? '')

/** Tells a double mark that stands where an apostrophe belongs: Ukraine"s. */
export const isApostropheSlip = (text: string, at: number, before: Side, mark: string): boolean =>
  before === 'word' && (mark === '"' || mark === '”') && endsInS(text, at)

/** Tells an apostrophe from a single quotation mark where the word itself leaves no doubt: it’s, ’em, ’90s, ’n’. */
export const isApostrophe = (text: string, at: number, before: Side, after: Side): boolean => {
  if (before === 'word' && after === 'word') return true
  if (standsByN(text, at) || (before !== 'word' && endsInS(text, at))) return true
  return before !== 'word' && before !== 'stop' && after === 'word' && elides(text, at)
}
