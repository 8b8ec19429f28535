import type {Finding} from './check.ts'
import type {Document, Paragraph, Word} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {Form} from './form.ts'
import {wordsWhere} from './words-where.ts'

/** A paragraph and the document that it stands in. */
export interface Standing {
  readonly document: Document
  readonly paragraph: Paragraph
}

/**
 * What a check of the whole document goes by in one paragraph, written down: as long as that stays the same in every
 * paragraph, and so do the counts that the check asks for, it says the same. The paragraph is shown as a draft of its own;
 * what there is to know of the whole draft, as far as its words need not be looked at, is told by `whole`. The kinds of
 * the paragraphs, their number and their quotation marks need not be written down: where those change, the check is asked again.
 */
export type Regards<Options extends object = object> = (
  document: Document,
  paragraph: Paragraph,
  options: Options,
  whole: Standing,
) => string

/** Which words a check starts from, and which of the words beside them it looks at. */
export interface Around {
  readonly test: (form: Form) => boolean
  /** So many words to both sides. */
  readonly reach: number
  /** Of those the ones that matter; all when left out. */
  readonly beside?: (form: Form) => boolean
}

/** Writes down one word, and of those beside it the ones that matter with the gaps that part them from it. */
const written = (
  words: readonly Word[],
  index: number,
  from: number,
  to: number,
  {beside}: Around,
): string => {
  let text = ''
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) continue
    const matters = at === index || !beside || beside(word.form)
    const neighbour = words[at - 1]
    const gap = at > from && matters && (at !== index || !beside || (neighbour && beside(neighbour.form)))
    text += `${gap ? word.gap : '_'}${matters ? word.text : ''}`
  }
  return text
}

/** The words of a paragraph that pass a test, which must be one as {@link wordsWhere} wants it. */
const wordsIn = (document: Document, {index}: Paragraph, test: (form: Form) => boolean): readonly Word[] => {
  const words = wordsWhere(document, test)
  return document.paragraphs.length === 1 ? words : words.filter(({paragraph}) => paragraph === index)
}

/** Writes down the words of a paragraph that pass a test, those beside them, and whether a sentence begins with them. */
export const wordsAround = (document: Document, paragraph: Paragraph, around: Around): string => {
  const {words, sentences} = document
  const {firstWord, lastWord} = paragraph
  let text = ''
  for (const {index, sentence} of wordsIn(document, paragraph, around.test)) {
    const from = Math.max(firstWord, index - around.reach)
    const to = Math.min(lastWord, index + around.reach + 1)
    text += sentences[sentence]?.firstWord === index ? '^' : '|'
    text += written(words, index, from, to, around)
  }
  return text
}

/** How many marks stand before a place: what is quoted stays quoted for as long as that and the marks do. */
const marksBefore = ({marks}: Document, offset: number): number =>
  firstWhere(marks.all, ({at}) => at >= offset)

/** Writes down the text about the words of a paragraph that pass a test, so many words to both sides, and whether it is one sentence that has them or several. */
export const textAround = (
  document: Document,
  paragraph: Paragraph,
  test: (form: Form) => boolean,
  reach: number,
): string => {
  const {words, text} = document
  let written = ''
  let last = -1
  for (const {index, start, end, sentence} of wordsIn(document, paragraph, test)) {
    const from = words[Math.max(paragraph.firstWord, index - reach)]?.start ?? start
    const to = words[Math.min(paragraph.lastWord - 1, index + reach)]?.end ?? end
    written += `${sentence === last ? '|' : '^'}${marksBefore(document, start)} ${text.slice(from, to + 1)}`
    last = sentence
  }
  return written
}

/** Whether a word of a paragraph passes a test. */
export const hasWord = (document: Document, paragraph: Paragraph, test: (form: Form) => boolean): boolean =>
  wordsIn(document, paragraph, test).length > 0

/** Writes down what is said of the words of a paragraph that pass a test: for checks that look at one word after another. */
export const saidOf = (
  document: Document,
  paragraph: Paragraph,
  test: (form: Form) => boolean,
  say: (word: Word) => Finding | undefined,
): string => {
  let said = ''
  for (const word of wordsIn(document, paragraph, test)) {
    const finding = say(word)
    if (finding) said += `${finding.message} ${finding.fix}\n`
  }
  return said
}
