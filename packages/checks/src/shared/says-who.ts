import type {Word} from '@copydesk/core'

const SUBJECT = 4

/** Who speaks, as a pronoun. */
export const SPEAKER: RegExp = /^(?:he|she|they)$/

/** “said Smith”, “he said”, “the old mayor said”. */
export const isAttribution = (words: readonly Word[], from: number, verbs: ReadonlySet<string>): boolean => {
  const first = words[from]
  if (!first) return false
  if (verbs.has(first.form.lower)) {
    const next = words[from + 1]
    return (
      next?.gap === ' ' &&
      (next.form.shape !== 'lower' || /^(?:the|an?|one|he|she|they|his|her)$/.test(next.form.lower))
    )
  }
  if (first.form.shape === 'lower' && !/^(?:the|he|she|they|it|i|his|her)$/.test(first.form.lower))
    return false
  for (let at = from + 1; at < from + SUBJECT && words[at]?.gap === ' '; at++) {
    if (verbs.has(words[at]?.form.lower ?? '')) return true
  }
  return false
}
