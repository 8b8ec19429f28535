import type {Check, Word} from '@copydesk/core'

/** What may stand twice. */
export interface RepeatedWordOptions {
  /** Words that may stand twice. */
  readonly allow: readonly string[]
  /** Names made of one word said twice. */
  readonly names: readonly string[]
}

const isName = ({form}: Word, first: Word, names: readonly string[]): boolean =>
  form.shape !== 'lower' && first.form.shape !== 'lower' && (names.includes(form.lower) || !form.known)

// “a no no”, “Room 20 20”: figures and single letters are not words written twice.
const isWord = ({form}: Word): boolean =>
  form.shape !== 'number' && form.shape !== 'other' && (form.text.length > 1 || form.lower === 'a')

/** Finds a word that only white space parts from itself. */
export const repeatedWord: Check<RepeatedWordOptions> = function* ({words}, {allow, names}) {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    const first = words[at - 1]
    if (!word || !first || (word.form !== first.form && word.form.lower !== first.form.lower)) continue
    if (word.paragraph !== first.paragraph || word.gap.trim() !== '' || !isWord(word)) continue
    if (allow.includes(word.form.lower) || isName(word, first, names)) continue
    yield {
      span: {start: first.start, end: word.end},
      message: `“${word.text}” is written twice`,
      fix: first.text,
    }
  }
}
