import type {Check, Document} from '@copydesk/core'

type Options = {readonly abbreviations: readonly string[]}

// The mark is looked for first: there are few of them.
const JOINT = /[.,;:!?](?<=\p{Ll}{2}[.,;:!?])(?=\p{L}\p{Ll})/gu

const isProtected = ({protectedSpans}: Document, at: number): boolean =>
  protectedSpans.some(({start, end}) => start <= at && at < end)

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

/** Finds the missing space behind a stop or comma between two words. */
export const missingSpace: Check<Options> = function* (document, {abbreviations}) {
  for (const paragraph of document.paragraphs) {
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
