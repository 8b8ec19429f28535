import type {Document, Finding, Word} from '@copydesk/core'
import {readsOn} from './reads-on.ts'

/** So much likelier than a new sentence must it be that the old one goes on. */
const LIKELY = 1.6

/** Says that a comma, or a semicolon, stands where a sentence begins. */
export const afterComma = (word: Word, before: Word): Finding => {
  const start = word.start - word.gap.length
  return {
    span: {start, end: word.end},
    message: `A ${word.gap === ', ' ? 'comma' : 'semicolon'} stands before “${word.text}” where a sentence begins`,
    fix: [`. ${word.text}`, `${word.gap}${word.text.toLowerCase()}`],
    offered: true,
    ...(before.form.shape === 'lower' || before.form.shape === 'number'
      ? {}
      : {sure: before.form.text.length > 3}),
  }
}

/** Says that a stop is missing before a word, or that its capital is wrong: the likelier first. */
export const afterWord = (document: Document, word: Word, before: Word): Finding => {
  const fixes = [`${before.text}. ${word.text}`, `${before.text} ${word.text.toLowerCase()}`]
  return {
    span: {start: before.start, end: word.end},
    message: `A full stop is missing before “${word.text}”, or its capital is wrong`,
    fix: readsOn(document, word) > LIKELY ? fixes.reverse() : fixes,
    offered: true,
  }
}
