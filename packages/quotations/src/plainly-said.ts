import type {Document, Span} from '@copydesk/core'
import {copyWords} from './copy-words.ts'
import {distances, negations, plainCues} from './english.ts'
import type {Quotation} from './quotation.ts'

const QUOTED = /[“"«][^”"»]{0,2000}(?:[”"»]|$)/g
const SENTENCE_END = /[.!?][”"’')\]]{0,2}\s+/g
// “told reporters”, “told the council on Monday”.
const TOLD = 5
/** Longer paragraphs are no news copy, and are not read again for each of their quotations. */
const LONGEST = 4000

// The words outside quotation marks.
const tellingOf = (text: string): readonly string[] =>
  copyWords(text.replaceAll(QUOTED, ' ')).map(({lower}) => lower)

// A draft that anywhere near speaks of critics, doubts or conditions may say itself what the source says.
const keepsDistance = (words: readonly string[]): boolean =>
  words.some((word) => distances.some((stem) => word.startsWith(stem)))

const turns = (words: readonly string[]): boolean =>
  words.some((word) => negations.has(word) || word.endsWith("n't") || word === 'if' || word === 'unless')

// Nothing before the words in their sentence, or “… said”, “… told the council that”.
const isPlainLead = (lead: string): boolean => {
  const words = tellingOf(lead)
  const bare = words.at(-1) === 'that' ? words.slice(0, -1) : words
  if (bare.length === 0) return true
  const cue = bare.findLastIndex((word) => plainCues.has(word))
  return (
    cue >= 0 &&
    (cue === bare.length - 1 || (/^tells?$|^told$/.test(bare[cue] ?? '') && bare.length - cue <= TOLD))
  )
}

/** Tells whether a draft gives words as what their speaker stands by, and nothing around them says otherwise. */
export const isPlainlySaid = ({text, paragraphs}: Document, quotation: Quotation, part: Span): boolean => {
  const {kind, cue, speaker, role, paragraph} = quotation
  if (kind !== 'speech' || (cue !== undefined && !(plainCues.has(cue) && (speaker ?? role)))) return false
  const own = paragraphs[paragraph]
  if (!own || own.end - own.start > LONGEST || part.start < own.start || part.end > own.end) return false
  const copy = text.slice(own.start, own.end)
  const lead = text.slice(own.start, part.start).replace(/[“"‘'«]\s*$/, '')
  const from = [...lead.matchAll(SENTENCE_END)].at(-1)
  if (!isPlainLead(lead.slice(from ? from.index + from[0].length : 0))) return false
  const words = tellingOf(copy)
  return (
    !turns(words) &&
    !keepsDistance([...words, ...tellingOf(paragraphs[paragraph - 1]?.text.slice(-LONGEST) ?? '')])
  )
}
