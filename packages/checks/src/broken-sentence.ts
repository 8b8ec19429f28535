import {type Document, type DocumentCheck, type Finding, type Paragraph, wholeDocument} from '@copydesk/core'
import {shortLineGroups} from './shared/line-groups.ts'

/** The words that tell a broken sentence. */
export interface BrokenSentenceOptions {
  /** Words that end neither a sentence nor a heading. */
  readonly neverLast: readonly string[]
  /** Words that end no heading of six words and more, unless it asks. */
  readonly prepositions: readonly string[]
  /** Words that may end a heading, but no paragraph of the story. */
  readonly openEnds: readonly string[]
}

const STOP = /[.!?…:;]["”’'»)\]]*$/u
const SPEECH_STOP = /[,.!?…]["”’]$/u
const COMMA = /,$/u
const STARTS_LOWER = /^["'“‘([]{0,3}\p{Ll}/u
const STARTS_FIGURE = /^["'“‘([]{0,3}\d/u
const QUESTION = /^["'“‘]?(?:what|who|where|how|why)\b/i
const LONG = 17
const COPY = 6
const LONGEST_BROKEN_GROUP = 8

const LINES: ReadonlySet<string> = new Set(['paragraph', 'headline', 'standfirst', 'heading', 'label'])

interface Joint {
  readonly document: Document
  readonly before: Paragraph
  readonly after: Paragraph
}

const wordCount = ({firstWord, lastWord}: Paragraph): number => lastWord - firstWord

const startsLower = ({document, after}: Joint): boolean => {
  const word = document.words[after.firstWord]
  return STARTS_LOWER.test(after.text.slice(0, 6)) && word?.start !== undefined && word.form.shape === 'lower'
}

/** One of the lines below “three aims:”. */
const isListLine = ({text}: Paragraph): boolean => text.length <= 100 && !/[.!?]$/.test(text)

const lastWord = ({document, before}: Pick<Joint, 'document' | 'before'>): string => {
  const word = document.words[before.lastWord - 1]
  return word && word.end === before.end ? word.form.lower : ''
}

/** The next paragraph begins anew with the words of this one, which is then a cut copy of it, and no broken sentence. */
const startsAnew = ({before, after}: Joint): boolean =>
  after.text.slice(0, 24) === before.text.slice(0, 24) && before.text.length > 24

const isText = ({kind}: Paragraph): boolean => kind === 'paragraph'

/** “… would follow,” above “Jane Doe said.” */
const stopsOnComma = ({before, after}: Joint): boolean =>
  COMMA.test(before.text.slice(-2)) && isText(before) && isText(after) && wordCount(before) >= COPY

/** Too long for a heading that ends on a preposition, unless it asks: “What to look out for”. */
const isStatement = (before: Paragraph): boolean => wordCount(before) >= COPY && !QUESTION.test(before.text)

const stopsOpen = (joint: Joint, options: BrokenSentenceOptions): boolean => {
  const {before, after} = joint
  const last = lastWord(joint)
  if (last === '' || wordCount(before) < 2) return false
  if (options.neverLast.includes(last)) return true
  if (!isText(after)) return false
  if (isStatement(before) && options.prepositions.includes(last)) return true
  const isCopy = isText(before) || STARTS_FIGURE.test(after.text.slice(0, 4))
  return isCopy && options.openEnds.includes(last)
}

const isBroken = (joint: Joint, options: BrokenSentenceOptions): boolean => {
  const {before, after} = joint
  const tail = before.text.slice(-6)
  if (startsLower(joint)) return isText(after) && (!STOP.test(tail) || SPEECH_STOP.test(tail))
  return !STOP.test(tail) && (stopsOnComma(joint) || stopsOpen(joint, options))
}

/** A paragraph of the story that just ends, above another one: broken, or only without its full stop. */
const justEnds = (joint: Joint): boolean => {
  const {document, before, after} = joint
  const sentences = before.lastSentence - before.firstSentence
  if (!isText(before) || !isText(after) || STOP.test(before.text.slice(-6)) || startsAnew(joint)) return false
  if (COMMA.test(before.text.replace(/["”’]$/, '').slice(-1))) return false
  return (
    (sentences > 1 || wordCount(before) >= LONG) &&
    /[\p{L}\d]$/u.test(document.text.slice(before.end - 1, before.end))
  )
}

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

/** Groups of short lines that are verse or a list: none of them stops on a word that no line of those stops on. */
const versesOf = (document: Document, {neverLast}: BrokenSentenceOptions): ReadonlySet<number> => {
  const verses = new Set<number>()
  for (const group of shortLineGroups(document)) {
    const broken = group.some((before) => neverLast.includes(lastWord({document, before})))
    if (!broken || group.length > LONGEST_BROKEN_GROUP) for (const {index} of group) verses.add(index)
  }
  return verses
}

/** Finds a sentence that a line or paragraph break cuts in two, as where a quotation's markup was lost; not verse, addresses, lists, headings or captions. */
export const brokenSentence: DocumentCheck<BrokenSentenceOptions> = wholeDocument(
  function* (document, options) {
    const {paragraphs} = document
    const verses = versesOf(document, options)
    let inList = false
    for (const [index, after] of paragraphs.entries()) {
      const before = paragraphs[index - 1]
      if (!before) continue
      inList = before.text.endsWith(':') || (inList && isListLine(before))
      if (inList || !LINES.has(before.kind) || !LINES.has(after.kind)) continue
      if (document.format !== 'text' && !(isText(before) && isText(after))) continue
      if (verses.has(index) || verses.has(index - 1)) continue
      const joint = {document, before, after}
      if (isBroken(joint, options)) yield finding(joint)
      else if (justEnds(joint))
        yield {...finding(joint), message: 'The paragraph ends in mid-sentence', level: 'warning'}
    }
  },
)
