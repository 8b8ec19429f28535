import type {Check, Word} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {wordsAmong} from './shared/words-among.ts'

/** Which courtesy titles the house leaves out. */
export interface HonorificOptions {
  readonly titles: readonly string[]
  /** `always`, only before a full name, or only in headings. */
  readonly where: 'always' | 'full-name' | 'headings'
}

const isName = (word: Word | undefined, first: Word): boolean =>
  word?.paragraph === first.paragraph && word.form.shape === 'capitalised' && /^\.? $/.test(word.gap)

/** Finds courtesy titles that the house does not write. */
export const honorific: Check<HonorificOptions> = function* (document, {titles, where}) {
  const {words, paragraphs} = document
  for (const title of wordsAmong(document, titles)) {
    const [next, after] = [words[title.index + 1], words[title.index + 2]]
    if (title.form.shape !== 'capitalised' || !next || !isName(next, title)) continue
    const kind = paragraphs[title.paragraph]?.kind
    if (where === 'headings' && kind !== 'headline' && kind !== 'heading') continue
    if (where === 'full-name' && !(isName(after, title) && after?.gap === ' ')) continue
    const name = where === 'full-name' && after ? `${next.text} ${after.text}` : next.text
    yield {
      span: {start: title.start, end: next.start},
      message: writeNot(name, `${document.text.slice(title.start, next.start)}${name}`),
      fix: '',
    }
  }
}
