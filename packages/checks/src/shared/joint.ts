import type {Document, Paragraph} from '@copydesk/core'
import {isSigned} from './is-signed.ts'

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

/** A break between two paragraphs. */
export interface Joint {
  readonly document: Document
  readonly before: Paragraph
  readonly after: Paragraph
}

const wordCount = ({firstWord, lastWord}: Paragraph): number => lastWord - firstWord

/** Whether the text behind a break begins with a small letter. */
export const startsLower = ({document, after}: Joint): boolean => {
  const word = document.words[after.firstWord]
  // “torontogroot as Beast Boy”: a name that is written small
  return STARTS_LOWER.test(after.text.slice(0, 6)) && word?.form.shape === 'lower' && word.form.known
}

/** The last word of a paragraph, in lower case; '' where something else ends it. */
export const lastWord = ({document, before}: Pick<Joint, 'document' | 'before'>): string => {
  const word = document.words[before.lastWord - 1]
  return word && word.end === before.end ? word.form.lower : ''
}

/** The next paragraph begins anew with the words of this one, which is then a cut copy of it, and no broken sentence. */
const startsAnew = ({before, after}: Joint): boolean =>
  after.text.slice(0, 24) === before.text.slice(0, 24) && before.text.length > 24

/** Whether a paragraph is one of the story’s own text. */
export const isText = ({kind}: Paragraph): boolean => kind === 'paragraph'

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

/** Whether a break cuts a sentence in two. */
export const isBroken = (joint: Joint, options: BrokenSentenceOptions): boolean => {
  const {before, after} = joint
  const tail = before.text.slice(-6)
  if (startsLower(joint)) return isText(after) && (!STOP.test(tail) || SPEECH_STOP.test(tail))
  return !STOP.test(tail) && (stopsOnComma(joint) || stopsOpen(joint, options))
}

/** Whether a paragraph of the story just ends, above another one: broken, or only without its full stop. */
export const justEnds = (joint: Joint): boolean => {
  const {document, before, after} = joint
  const sentences = before.lastSentence - before.firstSentence
  if (!isText(before) || !isText(after) || STOP.test(before.text.slice(-6)) || startsAnew(joint)) return false
  if (isSigned(before)) return false
  if (COMMA.test(before.text.replace(/["”’]$/, '').slice(-1))) return false
  return (
    (sentences > 1 || wordCount(before) >= LONG) &&
    /[\p{L}\d]$/u.test(document.text.slice(before.end - 1, before.end))
  )
}

/** The last words of the story, or those above a heading or list: “… the risk of”. */
export const breaksOff = (
  document: Document,
  before: Paragraph,
  {neverLast, openEnds}: BrokenSentenceOptions,
): boolean => {
  if (!isText(before) || STOP.test(before.text.slice(-6)) || wordCount(before) < COPY) return false
  const last = lastWord({document, before})
  return neverLast.includes(last) || (wordCount(before) >= LONG && openEnds.includes(last))
}
