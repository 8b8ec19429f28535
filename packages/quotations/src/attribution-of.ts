import type {Lexicon, Span} from '@copydesk/core'
import {shortTitles} from './english.ts'
import {type Attribution, speakerAfter, speakerBefore} from './find-speaker.ts'

const REACH = 220
const STOP = /[.!?]["”’')\]]{0,2}\s+(?=[\p{Lu}"“‘'])/gu
const NAMELIKE = /^[—–-]?\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,4}(?:,\s[^.!?]{1,80})?$/u

// “Mr. Smith” and “the U.S. Senate” end no sentence.
const isAbbreviated = (copy: string, stop: number): boolean => {
  const [word = ''] = /(?<!\p{L})\p{Lu}\p{L}{0,4}$/u.exec(copy.slice(Math.max(0, stop - 6), stop)) ?? []
  return word.length === 1 || shortTitles.has(word.toLowerCase())
}

const sentenceEnds = (copy: string): readonly number[] =>
  [...copy.matchAll(STOP)]
    .filter((match) => !isAbbreviated(copy, match.index))
    .map((match) => match.index + match[0].length)

const sentenceBefore = (text: string, paragraph: Span, at: number): string => {
  const copy = text.slice(Math.max(paragraph.start, at - REACH), at)
  return copy.slice(sentenceEnds(copy).at(-1) ?? 0)
}

const sentenceAfter = (text: string, paragraph: Span, at: number): string => {
  const copy = text.slice(at, Math.min(paragraph.end, at + REACH))
  for (const {index} of copy.matchAll(/[.!?](?:\s|["”“]|$)|["“”]/g))
    if (copy[index] !== '.' || !isAbbreviated(copy, index)) return copy.slice(0, index)
  return copy
}

const bestOf = (first: Attribution, second: Attribution): Attribution =>
  first.cue && (first.speaker || !second.speaker) ? first : second.cue ? second : first

const QUOTED = /[“"«][^”"»]{0,400}[”"»]/g

/** What attributions are read with: the copy, its paragraph, the words that are known. */
export interface Setting {
  readonly text: string
  readonly paragraph: Span
  readonly lexicon: Lexicon
}

/**
 * Says who speaks the words between two marks, as far as the copy around them tells: before them, behind them, or in
 * a line of its own that follows them.
 */
export const attributionOf = (
  {text, paragraph, lexicon}: Setting,
  marked: Span,
  nextLine: string,
): Attribution => {
  const ending = text.slice(marked.end - 2, marked.end)
  const goesOn = /,["”’']?$/.test(ending) || /^["”’']?,/.test(text.slice(marked.end - 1, marked.end + 1))
  // “We won.” Smith said … : the stop says that a new sentence begins.
  const stopped = /\.["”’']?$/.test(ending)
  const after = stopped ? {} : speakerAfter(sentenceAfter(text, paragraph, marked.end), lexicon)
  const lead = sentenceBefore(text, paragraph, marked.start).replaceAll(QUOTED, ' ')
  const before = speakerBefore(lead, lexicon)
  const found = goesOn ? bestOf(after, before) : bestOf(before, after)
  if (found.cue || marked.end < paragraph.end - 2 || nextLine.length > 90) return found
  if (!NAMELIKE.test(nextLine)) return found
  return {speaker: nextLine.split(',')[0]?.replace(/^[—–-]\s*/, '') ?? nextLine}
}
