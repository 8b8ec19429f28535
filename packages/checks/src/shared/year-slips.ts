import type {TextSlip} from './slips-in-text.ts'

const LATEST = 2100
/** A paragraph that looks ahead may name a far year. */
const AHEAD = /\b(?:will|would|could|may|might|set in|until|century)\b/

const NEAR = {from: 1950, to: 2060}

/** A far year with two digits the other way round: 2303 is 2033. */
const nearYear = (year: string): string | undefined =>
  [1, 2]
    .map((at) => `${year.slice(0, at)}${year.charAt(at + 1)}${year.charAt(at)}${year.slice(at + 2)}`)
    .find((one) => Number(one) >= NEAR.from && Number(one) <= NEAR.to)

/** Years with a comma, with a digit too few or too many, begun with a nought, or far ahead. */
export const yearSlips: readonly TextSlip[] = [
  // “in 2,019”, “since 2,004”
  {
    sign: /[12],\d{3}/,
    form: /\b([Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring) ([12]),(\d{3})(?=[.,;)]| (?:the|when|and|he|she|it|they|to|by|as|but|after|with)\b)/g,
    say: ([, before = '', first = '', rest = '']) =>
      Number(first + rest) < LATEST
        ? {message: 'A year has no comma', fix: `${before} ${first}${rest}`, offered: true}
        : undefined,
  },
  // “in 201,”, “in 197 to the cellar”
  {
    sign: /(?:19|20)\d[^\d]/,
    form: /\b(?:[Ii]n|[Ss]ince) ((?:19|20)\d)(?=[.,;)](?!\d)| (?:the|when|he|she|they|to|as|with|after|before|at|but|by|on)\b)/g,
    say: ([, year = '']) => ({message: `“${year}” lacks a digit for a year`, level: 'warning'}),
  },
  // “in 202019”, “since 201015”
  {
    sign: /[ns]\w{0,4} (?:19|20)\d{4}/,
    form: /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil) )(?:19|20)\d{4}(?=[.,;)](?!\d)| \p{L})/gu,
    say: ([year = '']) => ({message: `“${year}” has digits too many for a year`}),
  },
  // “was elected in 212 when”, behind a year of our own times
  {
    sign: /n 2[0-2]\d[ .,;)]/,
    form: /\b[Ii]n (2[0-2]\d)(?=[.;)](?!\d)| (?:when|he|she|they)\b)(?<=\b(?:19|20)\d\d\b[^\n]{1,300})/g,
    say: ([, year = '']) => ({message: `“${year}” lacks a digit for a year`, level: 'warning'}),
  },
  // “since 178.”
  {
    sign: /ince [12]\d\d[.,;)]/,
    form: /\b[Ss]ince ((?!19|20)[12]\d\d)(?=[.,;)](?!\d))/g,
    say: ([, year = '']) => ({message: `“${year}” lacks a digit for a year`, level: 'warning'}),
  },
  // “in 0217”
  {
    sign: / 0/,
    form: /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring) )0[12]\d\d(?![\d.:-])/g,
    say: ([year = '']) => ({message: `“${year}” begins with a nought`}),
  },
  // “until March 2303”
  {
    sign: / 2[1-9]\d\d/,
    form: /(?<=\b(?:[Uu]ntil|January|February|March|April|May|June|July|August|September|October|November|December) )2[1-9]\d\d(?![\d,.:]\d|\p{L}| \p{Ll}+s\b| of\b)/gu,
    say: ([year = '']) => {
      const fix = nearYear(year)
      return fix === undefined
        ? undefined
        : {message: `The year ${year} is to come`, fix, level: 'warning' as const, offered: true}
    },
  },
  // “since 9119”, “She left in 2106”
  {
    sign: / (?:2[1-9]|[3-9]\d)\d\d/,
    form: /\b(?:[Ss]ince ([2-9]\d{3})|[Ii]n (2[1-9]\d[1-9]))(?![\d,.:]\d|\p{L}| \p{Ll}+s\b| of\b)/gu,
    say: ([, since = '', within = ''], text) => {
      const year = since || within
      if (Number(year) <= LATEST || (within !== '' && AHEAD.test(text))) return
      return {message: `The year ${year} is to come`, ...(since ? {} : {level: 'warning' as const})}
    },
  },
]
