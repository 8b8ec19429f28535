import type {Check, MarkPair} from '@copydesk/core'

/** The verbs that bring in speech. */
export interface QuoteCapitalOptions {
  readonly verbs: readonly string[]
  /** So many words are a whole sentence. */
  readonly least: number
}

const BEFORE = /(\p{L}+)[,:] $/u

/** “The bridge,” she said, “is closed.” goes on with a small letter. */
const isBroken = (text: string, last: MarkPair | undefined, {open, paragraph}: MarkPair): boolean =>
  last?.close !== undefined &&
  last.paragraph === paragraph &&
  !/[.!?]["”]?$/.test(text.slice(last.end - 2, last.end)) &&
  !/[.!?]/.test(text.slice(last.end, open.at))

/** Finds a whole sentence that is quoted with a small letter at its start. */
export const quoteCapital: Check<QuoteCapitalOptions> = function* ({marks, text}, {verbs, least}) {
  let before: MarkPair | undefined
  for (const pair of marks.pairs) {
    const {open, inner, depth} = pair
    if (depth > 0 || !open.double) continue
    const goesOn = isBroken(text, before, pair)
    before = pair
    if (goesOn) continue
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
