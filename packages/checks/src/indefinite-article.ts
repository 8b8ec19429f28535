import {type Check, type Form, type Word, wordsWhere} from '@copydesk/core'
import {articleOf} from './shared/article-of.ts'

const BETWEEN = /^\s+["'“‘(]?$/

// “a and b”, “vitamin A is”, “Section A deals”: a letter, not an article.
const isLetter = (word: Word, next: Word): boolean =>
  (word.text === 'A' && word.gap.length > 0 && word.gap.trim() === '' && !word.gap.startsWith('\n')) ||
  /^(?:and|or|nor|is|was|to)$/.test(next.form.lower)

const startsSentence = (word: Word, before: Word | undefined): boolean => before?.sentence !== word.sentence

/** “An Taisce”, “by An Post”: the Irish article of a name. */
const isIrish = (word: Word, next: Word, before: Word | undefined): boolean =>
  word.text === 'An' &&
  next.form.shape === 'capitalised' &&
  (!next.form.known || !startsSentence(word, before))

const isArticle = ({lower}: Form): boolean => lower === 'a' || lower === 'an'

/** Finds “a” before a vowel sound and “an” before a consonant. */
export const indefiniteArticle: Check = function* (document) {
  const {words} = document
  for (const word of wordsWhere(document, isArticle)) {
    const at = word.index
    const next = words[at + 1]
    const given = word.form.lower
    if (next?.paragraph !== word.paragraph || !BETWEEN.test(next.gap)) continue
    if (given === 'a' && isLetter(word, next) && !(word.text === 'A' && startsSentence(word, words[at - 1])))
      continue
    if (isIrish(word, next, words[at - 1])) continue
    const right = articleOf(next.form)
    if (right === undefined || right === given) continue
    const fix = word.text.startsWith('A') ? right.replace('a', 'A') : right
    yield {
      span: {start: word.start, end: word.end},
      message: `Write “${fix} ${next.text}”, not “${word.text} ${next.text}”`,
      fix,
    }
  }
}
