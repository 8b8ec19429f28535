import type {Span} from '@copydesk/core'
import {cueVerbs, speakerPronouns} from './english.ts'
import {wordsBehind} from './words-behind.ts'

// “…,” said Ann Lee, the mayor. “…
const ONE_SENTENCE = /^[^.!?\n]{0,160}[.!?]["”’]? ["“‘]$/u
// “…,” Ann Lee said, “…
const ONE_CLAUSE = /^,?["”’]?,? (?:(?:\p{Lu}[\p{L}.'’-]{0,30}|\p{Ll}{2,12}) ){1,4}?\p{L}{2,30}, ["“‘]$/u
// A paragraph that opens with a mark, behind one that ends with the same speaker’s words or attribution.
const NEXT_PARAGRAPH = /^[^.!?\n]{0,160}[.!?]?["”’]?\s*\n\s*["“‘]$/u

// “…” at the end of its line, before the next sentence, or with “she said”: nobody else is named behind it.
const isUnnamed = (text: string, end: number): boolean => {
  const line = text.slice(end, end + 60).split('\n', 1)[0] ?? ''
  if (/^["”’]?\s*$/.test(line) || /[.!?]$/.test(text.slice(end - 1, end))) return true
  const [first, second] = wordsBehind(text, end)
  return speakerPronouns.has(first) ? cueVerbs.has(second) : speakerPronouns.has(second)
}

/** Tells whether a quotation of a report without a speaker's name goes on with the one before it. */
export const goesOn = (text: string, before: Span, {start, end}: Span): boolean => {
  const between = text.slice(before.end, start)
  if (between.length > 200 || !isUnnamed(text, end)) return false
  return ONE_SENTENCE.test(between) || ONE_CLAUSE.test(between) || NEXT_PARAGRAPH.test(between)
}
