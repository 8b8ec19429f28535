import type {Document, Lexicon, Paragraph} from '@copydesk/core'
import {copyWords} from './copy-words.ts'
import {cueVerbs} from './english.ts'
import {speakerBefore} from './find-speaker.ts'
import type {Quotation} from './quotation.ts'

const TAIL = 200
const MOST = 30
const FIRST_PERSON = /^(?:i|we|our|my|you|us|me|your)$/

const announces = ({text}: Paragraph): boolean =>
  text.endsWith(':') && copyWords(text.slice(-TAIL)).some(({lower}) => cueVerbs.has(lower))

// “…, the prime minister confirmed”, “London, he added, would …” is the reporter again.
const isReport = (text: string): boolean => {
  const words = copyWords(text)
  if (words.some(({lower}) => FIRST_PERSON.test(lower))) return false
  const cue = words.findIndex(({lower}) => cueVerbs.has(lower))
  if (cue <= 0) return false
  return words[cue + 1]?.lower === 'that' || cue >= words.length - 6 || /^[,:]/.test(words[cue]?.after ?? '')
}

const blockOf = (line: Paragraph, lead: Paragraph, lexicon: Lexicon): Quotation => ({
  start: line.start,
  end: line.end,
  text: line.text,
  kind: 'block',
  parts: [{start: line.start, end: line.end}],
  around: {start: line.start, end: line.end},
  paragraph: line.index,
  ...speakerBefore(lead.text.slice(-TAIL), lexicon),
})

// “— Governor Marsh” under the words of a block.
const isSignature = (text: string): boolean => /^[—–-]\s*\p{Lu}[^.!?]{1,80}$/u.test(text)

const hasMarks = (text: string): boolean => /["“”«»]/.test(text)

/** Finds speech that no marks hold: the lines after “…, Starmer said:”, as far as they run on without a blank line. */
export const blockQuotations = ({paragraphs, lexicon}: Document): readonly Quotation[] => {
  const found: Quotation[] = []
  for (const lead of paragraphs) {
    if (!announces(lead)) continue
    for (let at = lead.index + 1; at < paragraphs.length && at <= lead.index + MOST; at++) {
      const line = paragraphs[at]
      if (!line || hasMarks(line.text) || (at > lead.index + 1 && line.break === 'block')) break
      if (line.kind === 'list-item' || isReport(line.text)) break
      found.push(blockOf(line, lead, lexicon))
    }
  }
  for (const line of paragraphs)
    if (line.kind === 'quotation' && !hasMarks(line.text) && !isSignature(line.text))
      found.push(blockOf(line, line, lexicon))
  return found
}
