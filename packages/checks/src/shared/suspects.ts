import {
  type Document,
  type Form,
  keptCounts,
  type Paragraph,
  type Standing,
  type Word,
  wordsWhere,
} from '@copydesk/core'

/** Unknown spellings with all their places, in the order of the text. */
export type Suspects = ReadonlyMap<Form, readonly Word[]>

const made = new WeakMap<Document, Suspects>()

const LONGEST = 40

/** With more unknown words than these, in all and for each word, a text is not in English, or no text. */
const MANY = 300
const SHARE = 0.1

const none: Suspects = new Map()

const isSuspect = ({shape, known, text}: Form): boolean => {
  if (shape === 'number' || shape === 'other') return false
  if (known && shape !== 'mixed') return false
  return text.length <= LONGEST && !/[\d.@/_\\]/.test(text)
}

const kindsOf = keptCounts<Form>(({words}, {firstWord, lastWord}, count) => {
  for (let at = firstWord; at < lastWord; at++) {
    const form = words[at]?.form
    if (form && isSuspect(form)) count(form)
  }
})

const isEnglish = (document: Document): boolean =>
  kindsOf(document).size <= MANY + SHARE * (document.paragraphs.at(-1)?.lastWord ?? 0)

/**
 * Gives the words of a document that no dictionary has, and those with capitals inside; computed once a document, so
 * that the checks that ask what such a word is need not pass over all words. None in a text that is not English.
 */
export const suspects = (document: Document): Suspects => {
  let found = made.get(document)
  if (found) return found
  const byForm = new Map<Form, Word[]>()
  for (const word of wordsWhere(document, isSuspect)) {
    const places = byForm.get(word.form)
    if (places) places.push(word)
    else byForm.set(word.form, [word])
  }
  found = isEnglish(document) ? byForm : none
  made.set(document, found)
  return found
}

const writtenOut = ({text, words, sentences}: Document, paragraph: Paragraph, word: Word): string => {
  // “(irgc)” is read with the words before it.
  if (word.gap.endsWith('(')) return paragraph.text
  let written = sentences[word.sentence]?.firstWord === word.index ? '^' : '|'
  for (const other of words.slice(
    Math.max(paragraph.firstWord, word.index - 3),
    Math.min(paragraph.lastWord, word.index + 4),
  ))
    written += `${other.gap}${other.text}`
  return `${written}/${word.text}${text.charAt(word.start - 1)}${text.charAt(word.end)}`
}

const regarded = new WeakMap<Paragraph, string>()

const writtenIn = (document: Document, paragraph: Paragraph): string => {
  let text = ''
  for (const word of wordsWhere(document, isSuspect)) {
    if (word.paragraph === paragraph.index) text += writtenOut(document, paragraph, word)
  }
  return text
}

/** Writes down what the checks of suspects go by in a paragraph: its suspects and what stands beside them. */
export const regardedSuspects = (
  document: Document,
  paragraph: Paragraph,
  _: object,
  whole: Standing,
): string => {
  const known = regarded.get(paragraph) ?? writtenIn(document, paragraph)
  regarded.set(paragraph, known)
  return `${isEnglish(whole.document)}${known}`
}
