import {type Document, Names, Tags, type Word} from '@copydesk/core'

const LINK = Tags.preposition | Tags.determiner | Tags.conjunction | Tags.pronoun

/** Whether a title begins with a word, “her memoir, In the Shade of Elms, sold”: capitals on all but small words, the last of them on a common word. */
export const opensTitle = ({words, lexicon}: Document, {index, sentence}: Word): boolean => {
  let last: Word | undefined
  for (let at = index + 1; words[at]?.sentence === sentence; at++) {
    const word = words[at]
    if (!word || (word.gap !== ' ' && at > index + 1)) break
    if (word.form.shape === 'capitalised') last = word
    else if (word.form.shape !== 'lower' || (word.form.tags & LINK) === 0) return false
  }
  return (
    last !== undefined &&
    lexicon.suggestible(last.form.lower) &&
    (lexicon.names(last.form.plain) & ~Names.surname) === 0
  )
}
