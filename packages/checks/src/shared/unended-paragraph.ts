import {type Document, type Finding, type Paragraph, Tags, type Word} from '@copydesk/core'
import {isProtected} from './is-protected.ts'
import {isSigned} from './is-signed.ts'

const STOPPED = /[.!?…:;,–—-][\])"'”’»]*$/
const CLOSERS = /[\])"'”’»]*$/
const ENDS_OPEN = Tags.preposition | Tags.determiner | Tags.conjunction | Tags.modal
/** Fewer words than this may be a heading or a caption. */
const PROSE = 17
/** Fewer words than this in a line may be a heading, even if it is the only one. */
const SENTENCE = 10
const NO_HEADING = 20
const TAIL_OF_SIGNED = 60
const SHARE = 0.6
const ENOUGH = 2

const wordCount = ({firstWord, lastWord}: Paragraph): number => lastWord - firstWord

const isStopped = ({text}: Paragraph): boolean => STOPPED.test(text.slice(-8))

const isProse = (paragraph: Paragraph): boolean => paragraph.kind === 'paragraph' && wordCount(paragraph) >= 8

// “Where next? What the town wants” is a heading.
const hasStop = ({text}: Paragraph): boolean => /\p{Ll}{4}[.!]["”’]?\s+["“‘]?\p{Lu}/u.test(text)

/** Who wrote or photographed it. */
const SIGNATURE =
  /^(?:By \p{Lu}[\p{L}'’.-]{1,30}(?: \p{L}[\p{L}'’.-]{0,30}){1,4}|\p{Lu}[\p{L}\s'’.-]{2,40} ?\/ ?\p{Lu}[\p{L} ]{1,30})$/u

/** A standfirst above “By Jo Dale”, a caption above “Jo Dale / Getty Images”. */
const isAboveSignature = ({index}: Paragraph, after: Paragraph | undefined): boolean =>
  index === 0 && after !== undefined && SIGNATURE.test(after.text)

// “Her book is published by Fern Press at £16.99”
const PRICED = /[£$€]\d{1,4}(?:\.\d\d)?$/

/** Prose that is too long for a heading, or has a full stop inside. */
const isStory = (document: Document, paragraph: Paragraph): boolean => {
  if (isProse(paragraph)) return wordCount(paragraph) >= PROSE || hasStop(paragraph)
  if (paragraph.kind !== 'heading' || wordCount(paragraph) < 8) return false
  return hasStop(paragraph) || isLoneSentence(document, paragraph)
}

const isFiniteVerb = ({form}: Word): boolean =>
  form.shape === 'lower' && (form.tags & (Tags.past | Tags.verbS)) !== 0

/** “The minister was not present at the final vote”: too long for a heading, with a verb, and no other heading in the story. */
const isLoneSentence = ({words, paragraphs}: Document, paragraph: Paragraph): boolean => {
  const {index, firstWord, lastWord} = paragraph
  if (lastWord - firstWord < SENTENCE || !words.slice(firstWord, lastWord).some(isFiniteVerb)) return false
  if (lastWord - firstWord >= NO_HEADING) return true
  const body = paragraphs.findIndex((one) => isProse(one) && isStopped(one))
  return body >= 0 && body < index && paragraphs.every((one) => one === paragraph || !isHead(one, body))
}

const isHead = ({kind, index}: Paragraph, body: number): boolean =>
  index > body && (kind === 'heading' || kind === 'label')

/** “of”, “the”, “because”, but not “down”, which may be an adverb. */
const endsOpen = ({form: {tags}}: Word): boolean =>
  (tags & ENDS_OPEN) !== 0 && (tags & (Tags.adverb | Tags.noun)) === 0

/** Whether the draft's own paragraphs end in stops, as verse, lists and tables do not. */
const stopsItsParagraphs = (paragraphs: readonly Paragraph[]): boolean => {
  const prose = paragraphs.filter(isProse)
  const stopped = prose.filter(isStopped).length
  return stopped >= ENOUGH && stopped >= SHARE * prose.length
}

const isUnended = (document: Document, paragraph: Paragraph): boolean => {
  const {words, paragraphs} = document
  if (isStopped(paragraph) || !isStory(document, paragraph)) return false
  const last = words[paragraph.lastWord - 1]
  const behind = last ? document.text.slice(last.end, paragraph.end) : ' '
  // “[Applause]” and “(Reuters)” need no stop.
  if (!last || /[\])]/.test(behind) || behind.replace(CLOSERS, '') !== '') return false
  if (isProtected(document, last.end - 1) || endsOpen(last)) return false
  if (isSigned(paragraph)) return false
  const tail = paragraph.text.slice(-TAIL_OF_SIGNED)
  if (PRICED.test(tail) && paragraph.index === paragraphs.length - 1) return false
  const after = paragraphs[paragraph.index + 1]
  if (isAboveSignature(paragraph, after)) return false
  // The next line may be the rest of the sentence.
  return (
    !after || !(/^\P{L}{0,2}\p{Ll}/u.test(after.text) || after.text.startsWith(paragraph.text.slice(0, 24)))
  )
}

/** Finds paragraphs of prose that end without a stop among paragraphs that have theirs. */
export function* unendedParagraphs(document: Document): Iterable<Finding> {
  const {paragraphs, words} = document
  let usual: boolean | undefined
  for (const paragraph of paragraphs) {
    if (!isUnended(document, paragraph)) continue
    usual ??= stopsItsParagraphs(paragraphs)
    if (!usual) return
    const last = words[paragraph.lastWord - 1]
    if (!last) continue
    const closers = document.text.slice(last.end, paragraph.end)
    yield {
      span: {start: last.start, end: paragraph.end},
      message: 'The paragraph ends without a full stop',
      fix: closers === '' ? `${last.text}.` : [`${last.text}.${closers}`, `${last.text}${closers}.`],
      offered: true,
    }
  }
}

const HEAD = 30
const TAIL = 60

/** Writes down what the search for paragraphs without a stop goes by in one. */
export const regardedEnd = (paragraph: Paragraph): string => {
  const {text} = paragraph
  // What is short is no prose, or has a stop inside.
  if (wordCount(paragraph) < PROSE) return text
  return `${text.slice(0, HEAD)}…${text.slice(-TAIL)}`
}
