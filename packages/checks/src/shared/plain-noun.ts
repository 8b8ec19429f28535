import {type Document, Tags, type Word} from '@copydesk/core'
import {loneCapital} from './capital-context.ts'
import type {Suspect} from './stray-capitals.ts'

/** A rarer word may be anybody’s name: the Billboard charts. */
const COMMON = 4
/** Behind the first word of a sentence, which has a capital anyway: The Latest. */
const VERY_COMMON = 4.8
const ARTICLE = /^(?:the|an?|his|her|their|its|our|my|your)$/

const isBehindArticle = (document: Document, word: Word): boolean => {
  const before = document.words[word.index - 1]
  return before !== undefined && (before.form.tags & Tags.determiner) !== 0
}

/** “The Car was found” */
const isBehindOpening = ({words, sentences}: Document, {index, sentence, form, gap}: Word): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (!before || sentences[sentence]?.firstWord !== before.index || !ARTICLE.test(before.form.lower))
    return false
  const goesOn = next?.sentence === sentence && next.gap === ' ' && next.form.shape === 'lower'
  return goesOn && gap === ' ' && form.zipf >= VERY_COMMON
}

/** Whether a capital stands on a common noun behind an article, which would be a name only with more behind it: “Police said the Man was arrested”. */
export const isPlainNoun = (document: Document, {word, capital}: Suspect, isTitled: boolean): boolean => {
  if (capital > 1 || word.form.zipf < COMMON || document.lexicon.isTitled(word.form.lower)) return false
  const isLone =
    !isTitled && isBehindArticle(document, word) && loneCapital(document, word.index) !== undefined
  return isLone || isBehindOpening(document, word)
}
