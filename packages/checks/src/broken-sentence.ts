import {type Document, type DocumentCheck, type Finding, type Paragraph, wholeDocument} from '@copydesk/core'
import {
  type BrokenSentenceOptions,
  breaksOff,
  isBroken,
  isText,
  type Joint,
  justEnds,
  lastWord,
  startsLower,
} from './shared/joint.ts'
import {shortLineGroups} from './shared/line-groups.ts'

const LONGEST_BROKEN_GROUP = 8
const LINES: ReadonlySet<string> = new Set(['paragraph', 'headline', 'standfirst', 'heading', 'label'])

/** One of the lines below “three aims:”. */
const isListLine = ({text}: Paragraph): boolean => text.length <= 100 && !/[.!?]$/.test(text)

/** Where a new sentence seems to begin behind the break, the words to look at are those that it breaks off after. */
const finding = (joint: Joint): Finding => {
  const {document, before, after} = joint
  const last = document.words[before.lastWord - 1]
  const start = last && !startsLower(joint) ? last.start : before.end
  return {
    span: {start, end: after.start},
    message:
      after.break === 'line'
        ? 'A line break cuts the sentence in two'
        : 'A paragraph break cuts the sentence in two',
    fix: `${document.text.slice(start, before.end)} `,
  }
}

const breakOff = (document: Document, before: Paragraph): Finding => ({
  span: {start: document.words[before.lastWord - 1]?.start ?? before.start, end: before.end},
  message: 'The sentence breaks off here',
})

/** Groups of short lines that are verse or a list: none of them stops on a word that no line of those stops on. */
const versesOf = (document: Document, {neverLast}: BrokenSentenceOptions): ReadonlySet<number> => {
  const verses = new Set<number>()
  for (const group of shortLineGroups(document)) {
    const broken = group.some((before) => neverLast.includes(lastWord({document, before})))
    if (!broken || group.length > LONGEST_BROKEN_GROUP) for (const {index} of group) verses.add(index)
  }
  return verses
}

/** Whether two paragraphs are such that a sentence could run from one into the other. */
const mayJoin = ({format}: Document, before: Paragraph, after: Paragraph): boolean =>
  format === 'text' ? LINES.has(before.kind) && LINES.has(after.kind) : isText(before) && isText(after)

/** A paragraph as long as this is no line of a list; what is looked at in it are its edges. */
const LONG_LINE = 140
const HEAD = 30
const TAIL = 40

const regards = (_: Document, paragraph: Paragraph): string => {
  const {text, firstWord, lastWord, firstSentence, lastSentence} = paragraph
  if (text.length <= LONG_LINE) return text
  const words = Math.min(lastWord - firstWord, TAIL)
  return `${text.slice(0, HEAD)}…${text.slice(-TAIL)}${words} ${lastSentence - firstSentence > 1}`
}

/** Finds a sentence that a line or paragraph break cuts in two, as where a quotation's markup was lost, or that breaks off; not verse, addresses, lists, headings or captions. */
export const brokenSentence: DocumentCheck<BrokenSentenceOptions> = wholeDocument(function* (
  document,
  options,
) {
  const {paragraphs} = document
  const verses = versesOf(document, options)
  let inList = false
  for (const [index, before] of paragraphs.entries()) {
    const after = paragraphs[index + 1]
    inList = before.text.endsWith(':') || (inList && isListLine(before))
    if (inList || verses.has(index) || verses.has(index + 1)) continue
    const joint = after && mayJoin(document, before, after) ? {document, before, after} : undefined
    if (joint && isBroken(joint, options)) yield finding(joint)
    else if (breaksOff(document, before, options)) yield breakOff(document, before)
    else if (joint && justEnds(joint))
      yield {...finding(joint), message: 'The paragraph ends in mid-sentence', level: 'warning'}
  }
}, regards)
