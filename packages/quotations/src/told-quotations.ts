import {linesOf, type MarkedBlock, markText, type Span} from '@copydesk/core'
import {persons} from './english.ts'

const FEW_PERSONS = 0.012
const SHARE = 0.04
const SAMPLE = 40_000

const ROUGHLY = /["“][^"”\n]{1,1000}["”]/g

const linesIn = (text: string): readonly MarkedBlock[] =>
  linesOf(text)
    .filter(({start, end}) => end > start)
    .map(({start, end}, index) => ({start, end, index}))

// A glance that costs little: most speeches quote hardly anybody.
const mayQuote = (text: string): boolean => {
  let length = 0
  for (const [match] of text.matchAll(ROUGHLY)) length += match.length
  return length > (SHARE / 3) * text.length
}

// “I”, “we” and “you” fill a speech; a report has them only inside quotation marks.
const personsOutside = (text: string, quoted: readonly Span[]): number => {
  let outside = ''
  let at = 0
  for (const {start, end} of quoted) {
    outside += text.slice(at, start)
    at = end
    if (outside.length > SAMPLE) break
  }
  outside = (outside + text.slice(at, at + SAMPLE)).slice(0, SAMPLE)
  const words = outside.toLowerCase().match(/[a-z'’]+/g) ?? []
  return words.filter((word) => persons.has(word.replace('’', "'"))).length / Math.max(1, words.length)
}

/**
 * Gives the quotations of a source that is itself a report, whose own prose is no evidence of anybody's words;
 * undefined for a transcript, statement or speech, all of which is somebody's words.
 */
export const toldQuotations = (text: string): readonly Span[] | undefined => {
  if (!mayQuote(text)) return undefined
  const {pairs, unbalanced} = markText(text, linesIn(text))
  const quoted = pairs.filter(({depth}) => depth === 0).map(({inner}) => inner)
  const length = quoted.reduce((sum, {start, end}) => sum + end - start, 0)
  if (length < SHARE * text.length || unbalanced.length > quoted.length) return undefined
  return personsOutside(text, quoted) < FEW_PERSONS ? quoted : undefined
}
