import {type Check, capitalised, Tags, type Word} from '@copydesk/core'

/** Which words show that a clause behind a colon is a sentence. */
export interface ColonCapitalOptions {
  /** Words that are its subject when a verb follows. */
  readonly subjects: readonly string[]
  /** Words that only a sentence's verb can be. */
  readonly verbs: readonly string[]
}

const REACH = 5
const STOPS = Tags.conjunction | Tags.preposition | Tags.pronoun

/** “the company will”: an article, a few words, and a verb that can be nothing else. */
const isClause = (words: readonly Word[], first: Word, {subjects, verbs}: ColonCapitalOptions): boolean => {
  const next = words[first.index + 1]
  if (subjects.includes(first.form.lower))
    return next?.gap === ' ' && next.sentence === first.sentence && verbs.includes(next.form.lower)
  if ((first.form.tags & Tags.determiner) === 0) return false
  for (let at = first.index + 2; at < first.index + REACH; at++) {
    const word = words[at]
    if (word?.sentence !== first.sentence || word.gap !== ' ') return false
    if (verbs.includes(word.form.lower)) return true
    if ((word.form.tags & STOPS) !== 0 && (word.form.tags & Tags.noun) === 0) return false
  }
  return false
}

/** Finds a whole sentence behind a colon that begins with a small letter. */
export const colonCapital: Check<ColonCapitalOptions> = function* ({words, paragraphs}, options) {
  for (const word of words) {
    if (word.gap !== ': ' || word.form.shape !== 'lower') continue
    if (paragraphs[word.paragraph]?.kind !== 'paragraph' || !isClause(words, word, options)) continue
    const fix = capitalised(word.text)
    yield {span: word, message: `A whole sentence behind a colon has a capital: “${fix}”`, fix}
  }
}
