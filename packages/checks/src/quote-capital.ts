import type {Check} from '@copydesk/core'

/** The verbs that bring in speech. */
export interface QuoteCapitalOptions {
  readonly verbs: readonly string[]
  /** So many words are a whole sentence. */
  readonly least: number
}

const BEFORE = /(\p{L}+)[,:] $/u

/** Finds a whole sentence that is quoted with a small letter at its start. */
export const quoteCapital: Check<QuoteCapitalOptions> = function* ({marks, text}, {verbs, least}) {
  for (const {open, inner, depth} of marks.pairs) {
    if (depth > 0 || !open.double) continue
    const verb = BEFORE.exec(text.slice(Math.max(0, open.at - 20), open.at))?.[1]
    if (!verb || !verbs.includes(verb.toLowerCase())) continue
    const words = text.slice(inner.start, inner.end)
    const letter = words.charAt(0)
    if (!/\p{Ll}/u.test(letter) || !/[^.][.!?]$/.test(words) || words.split(' ').length < least) continue
    const fix = letter.toUpperCase()
    yield {
      span: {start: inner.start, end: inner.start + 1},
      message: `A whole sentence that is quoted begins with a capital: “${fix}”`,
      fix,
    }
  }
}
