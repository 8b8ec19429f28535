import {type Check, capitalised} from '@copydesk/core'
import {months} from './shared/calendar.ts'
import {writeNumeral} from './shared/numerals.ts'

/** What may open a sentence. */
export interface OpeningFigureOptions {
  /** Whether a year may. */
  readonly years: boolean
}

const YEAR = /^(?:1[0-9]|20)\d\d$/

/** Finds sentences of running text that begin with a figure. */
export const openingFigure: Check<OpeningFigureOptions> = function* (
  {sentences, words, paragraphs},
  {years},
) {
  for (const {firstWord, lastWord, paragraph} of sentences) {
    const [word, next] = [words[firstWord], words[firstWord + 1]]
    if (word?.form.shape !== 'number' || !next || lastWord - firstWord < 5) continue
    if (paragraphs[paragraph]?.kind !== 'paragraph' || !/^\d[\d,]*$/.test(word.text)) continue
    if (next.gap !== ' ' || next.form.shape !== 'lower' || months.has(next.form.lower)) continue
    // “1. Open the door”, “£5 was found”
    if (!/(?:^|[\s“"‘(])$/.test(word.gap) || (years && YEAR.test(word.text))) continue
    const value = Number(word.text.replaceAll(',', ''))
    const fix = value < 100 ? {fix: capitalised(writeNumeral(value, 'one'))} : {}
    yield {
      span: word,
      message: `A sentence does not begin with a figure: “${word.text} ${next.text}”`,
      ...fix,
    }
  }
}
