import type {Document, Paragraph} from './document.ts'
import type {Form} from './form.ts'

/**
 * What a check of the whole document goes by in one paragraph, written down: as long as that stays the same in every
 * paragraph, and so do the counts that the check asks for, it says the same. The kinds of the paragraphs, their number
 * and their quotation marks need not be written down: where those change, the check is asked again.
 */
export type Regards<Options extends object = object> = (
  document: Document,
  paragraph: Paragraph,
  options: Options,
) => string

/** Which words a check starts from, and which of the words beside them it looks at. */
export interface Around {
  readonly test: (form: Form) => boolean
  /** So many words to both sides. */
  readonly reach: number
  /** Of those the ones that matter; all when left out. */
  readonly beside?: (form: Form) => boolean
}

/** Writes down the words of a paragraph that pass a test, those beside them, and whether a sentence begins with them. */
export const wordsAround = (
  {words, sentences}: Document,
  {firstWord, lastWord}: Paragraph,
  {test, reach, beside}: Around,
): string => {
  let written = ''
  for (let index = firstWord; index < lastWord; index++) {
    const word = words[index]
    if (!word || !test(word.form)) continue
    written += sentences[word.sentence]?.firstWord === index ? '^' : '|'
    for (let at = Math.max(firstWord, index - reach); at <= index + reach && at < lastWord; at++) {
      const other = words[at]
      if (!other) continue
      if (at !== index) written += `${at - index}`
      written += at === index || !beside || beside(other.form) ? other.gap + other.text : '_'
    }
  }
  return written
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
