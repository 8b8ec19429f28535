import type {Check, Document, Form, Paragraph} from '@copydesk/core'
import {perForm} from '@copydesk/core'
import {fleschKincaid} from 'flesch-kincaid'
import {syllable} from 'syllable'

/** How hard a paragraph may be to read. */
export interface ReadabilityOptions {
  /** The highest Flesch–Kincaid grade: years of school that a reader needs. */
  readonly grade: number
  /** A paragraph of fewer words says too little. */
  readonly least: number
}

const syllablesOf = perForm(({plain}: Form) => syllable(plain))

const gradeOf = ({words}: Document, paragraph: Paragraph): number => {
  const {firstWord, lastWord, firstSentence, lastSentence} = paragraph
  let count = 0
  for (let at = firstWord; at < lastWord; at++) {
    const word = words[at]
    if (word) count += Math.max(1, syllablesOf(word.form))
  }
  return fleschKincaid({word: lastWord - firstWord, sentence: lastSentence - firstSentence, syllable: count})
}

/** Finds paragraphs that ask for more years of school than the house expects of its readers. */
export const readability: Check<ReadabilityOptions> = function* (document, {grade, least}) {
  for (const paragraph of document.paragraphs) {
    const {kind, firstWord, lastWord, start, end} = paragraph
    if (kind !== 'paragraph' || lastWord - firstWord < least) continue
    const found = Math.round(gradeOf(document, paragraph))
    if (found <= grade) continue
    yield {
      span: {start, end},
      message: `This paragraph asks for ${found} years of school; the house stops at ${grade}`,
    }
  }
}
