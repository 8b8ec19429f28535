import type {Check, Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './shared/is-protected.ts'

type Options = {readonly abbreviations: readonly string[]}

// The mark is looked for first: there are few of them.
const JOINT = /[.,;:!?](?<=\p{Ll}{2}[.,;:!?])(?=\p{L}\p{Ll})/gu
/** A sum that touches a word: “to£3”, but “US$3”. */
const SUM = /[£€$](?<=\p{Ll}{2}[£€$])(?=\d)/gu

const wordBefore = (text: string, at: number): string =>
  /\p{L}{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
const wordAfter = (text: string, at: number): string =>
  /^\p{L}{1,40}/u.exec(text.slice(at + 1, at + 41))?.[0] ?? ''

/** “said.The” and “yes,but” lack a space; “asp.net” and “example.org” do not. */
const lacksSpace = (mark: string, before: string, after: string, {lexicon}: Document): boolean => {
  const known = (word: string): boolean => lexicon.has(word) || lexicon.names(word) !== 0
  if (!known(before) || !known(after)) return false
  if (mark === '.' || mark === ':') return /^\p{Lu}/u.test(after)
  return true
}

const beforeSums = function* (document: Document, {text, start}: Paragraph): Iterable<Finding> {
  for (const {0: sign, index} of text.matchAll(SUM)) {
    const at = start + index
    const word = wordBefore(text, index)
    if (!document.lexicon.has(word.toLowerCase()) || isProtected(document, at)) continue
    yield {
      span: {start: at, end: at + 1},
      message: `There is no space between “${word}” and “${sign}”`,
      fix: ` ${sign}`,
    }
  }
}

/** Finds the missing space behind a stop or comma between two words, and before a sum. */
export const missingSpace: Check<Options> = function* (document, {abbreviations}) {
  for (const paragraph of document.paragraphs) {
    yield* beforeSums(document, paragraph)
    for (const {0: mark, index} of paragraph.text.matchAll(JOINT)) {
      const at = paragraph.start + index
      const before = wordBefore(paragraph.text, index)
      const after = wordAfter(paragraph.text, index)
      if (!lacksSpace(mark, before, after, document) || isProtected(document, at)) continue
      if (abbreviations.includes(before.toLowerCase())) continue
      yield {
        span: {start: at, end: at + 1},
        message: `There is no space after “${before}${mark}”`,
        fix: `${mark} `,
      }
    }
  }
}
