import type {Finding} from './check.ts'
import type {Document, Paragraph, Word} from './document.ts'
import type {Form} from './form.ts'

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

/** Writes down the words of a paragraph that pass a test, those beside them, and whether a sentence begins with them. */
export const wordsAround = (
  {words, sentences}: Document,
  {firstWord, lastWord}: Paragraph,
  around: Around,
): string => {
  const {test, reach} = around
  let text = ''
  for (let index = firstWord; index < lastWord; index++) {
    const word = words[index]
    if (!word || !test(word.form)) continue
    const from = Math.max(firstWord, index - reach)
    const to = Math.min(lastWord, index + reach + 1)
    text += sentences[word.sentence]?.firstWord === index ? '^' : '|'
    text += written(words, index, from, to, around)
  }
  return text
}

/** Whether a word of a paragraph passes a test. */
export const hasWord = (
  {words}: Document,
  {firstWord, lastWord}: Paragraph,
  test: (form: Form) => boolean,
): boolean => {
  for (let index = firstWord; index < lastWord; index++) {
    const word = words[index]
    if (word && test(word.form)) return true
  }
  return false
}

/** Writes down what is said of the words of a paragraph that pass a test: for checks that look at one word after another. */
export const saidOf = (
  {words}: Document,
  {firstWord, lastWord}: Paragraph,
  test: (form: Form) => boolean,
  say: (word: Word) => Finding | undefined,
): string => {
  let said = ''
  for (let index = firstWord; index < lastWord; index++) {
    const word = words[index]
    const finding = word && test(word.form) ? say(word) : undefined
    if (finding) said += `${finding.message} ${finding.fix}\n`
  }
  return said
}
