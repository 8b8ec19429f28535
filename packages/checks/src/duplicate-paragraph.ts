import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  type Sentence,
  type Span,
  type Standing,
  wholeDocument,
} from '@copydesk/core'
import {type Copy, findCopies} from './shared/find-copies.ts'
import {shortLineGroups} from './shared/line-groups.ts'
import {paragraphWithBreak} from './shared/paragraph-with-break.ts'
import {hasTwin, isShort} from './shared/same-start.ts'

/** A sentence shorter than this may stand twice in a story; a paragraph of its own may not. */
const LONG_SENTENCE = 8
/** A headline that shares this many words with a sentence from its start is a cut copy of it. */
const LONG_HEADLINE = 10

const READ: ReadonlySet<string> = new Set(['headline', 'standfirst', 'heading', 'paragraph'])
const IN_MARKS = /^["“][^"“”]*["”]$/

const MESSAGES = {
  same: 'stands twice',
  cut: 'is a cut copy of another',
  near: 'stands twice but for a word',
} as const

const sentencesOf = ({sentences}: Document, {firstSentence, lastSentence}: Paragraph): readonly Sentence[] =>
  sentences.slice(firstSentence, lastSentence)

const kindOf = (copies: readonly Copy[]): Copy['kind'] => {
  if (copies.some(({kind}) => kind === 'near')) return 'near'
  return copies.some(({kind}) => kind === 'cut') ? 'cut' : 'same'
}

const nameOf = ({kind}: Paragraph): string =>
  kind === 'headline' ? 'The headline' : kind === 'heading' ? 'The heading' : 'The paragraph'

/** A headline or short heading may begin as the story does; a passage in marks may be a pull quotation. */
const isSure = (paragraph: Paragraph, kind: Copy['kind']): boolean => {
  if (IN_MARKS.test(paragraph.text) || paragraph.kind === 'quotation') return false
  const words = paragraph.lastWord - paragraph.firstWord
  if (kind === 'same' || paragraph.kind === 'paragraph' || paragraph.kind === 'standfirst') return true
  return words >= (paragraph.kind === 'headline' ? LONG_HEADLINE : LONG_SENTENCE)
}

const finding = (span: Span, subject: string, kind: Copy['kind'], original: Sentence): Finding => ({
  span,
  message: `${subject} ${MESSAGES[kind]}`,
  fix: '',
  related: [{span: original, message: 'It stands here too'}],
  ...(kind === 'near' ? {level: 'warning' as const} : {}),
})

const sentenceSpan = (sentence: Sentence, next: Sentence | undefined): Span => ({
  start: sentence.start,
  end: next?.start ?? sentence.end,
})

const LONGEST_LINE = 60

const regards = (document: Document, paragraph: Paragraph, _: object, whole: Standing): string => {
  const {text} = paragraph
  if (sentencesOf(document, paragraph).some(hasTwin(document, whole.document))) return text
  return text.length <= LONGEST_LINE ? 'short' : ''
}

/** Finds paragraphs and sentences that stand twice, whole, cut short or but for one word; not list items, captions, labels, refrains. */
export const duplicateParagraph: DocumentCheck = wholeDocument(function* (document) {
  const copies = findCopies(document)
  if (copies.size === 0) return
  const verses = new Set(shortLineGroups(document).flat())
  for (const paragraph of document.paragraphs) {
    if (!READ.has(paragraph.kind) || verses.has(paragraph)) continue
    const sentences = sentencesOf(document, paragraph)
    const copied = sentences.flatMap((sentence) => copies.get(sentence.index) ?? [])
    const [first] = copied
    if (!first) continue
    if (copied.length === sentences.filter((sentence) => !isShort(sentence)).length) {
      const kind = kindOf(copied)
      const found = finding(paragraphWithBreak(document, paragraph), nameOf(paragraph), kind, first.original)
      yield isSure(paragraph, kind) ? found : {...found, sure: false}
    } else yield* sentenceFindings(sentences, copies)
  }
}, regards)

const sentenceFindings = function* (
  sentences: readonly Sentence[],
  copies: ReadonlyMap<number, Copy>,
): Generator<Finding> {
  for (const [index, sentence] of sentences.entries()) {
    const copy = copies.get(sentence.index)
    const mutual = copy && copies.get(copy.original.index)?.original === sentence
    if (!copy || mutual || copy.kind === 'cut') continue
    // What follows itself at once stands twice, however short.
    if (copy.original.index !== sentence.index - 1 && sentence.lastWord - sentence.firstWord < LONG_SENTENCE)
      continue
    const span = sentenceSpan(sentence, sentences[index + 1])
    yield finding(span, 'The sentence', copy.kind, copy.original)
  }
}
