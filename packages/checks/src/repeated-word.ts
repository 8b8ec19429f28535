import type {Check} from '@copydesk/core'

/** Finds a word that only white space parts from itself. */
export const repeatedWord: Check<{readonly allow: readonly string[]}> = function* ({words}, {allow}) {
  for (const [index, word] of words.entries()) {
    const first = words[index - 1]
    if (first?.form.lower !== word.form.lower) continue
    if (word.paragraph !== first.paragraph || word.gap.trim() !== '' || allow.includes(word.form.lower))
      continue
    yield {
      span: {start: first.start, end: word.end},
      message: `“${word.text}” is written twice`,
      fix: first.text,
    }
  }
}
