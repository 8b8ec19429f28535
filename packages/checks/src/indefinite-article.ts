import {type Check, capitalised, type Document, type Form, type Word, wordsWhere} from '@copydesk/core'
import {articleOf} from './shared/article-of.ts'
import {likelier} from './shared/likelier.ts'

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

/** How much likelier “and” must be, as a power of ten. */
const MARGIN = 1

// The door an spent: “and” has lost its last letter. Of words that the model does not know it knows nothing.
const isCutAnd = (document: Document, word: Word, next: Word): boolean =>
  word.form.lower === 'an' &&
  document.model?.idOf(next.form) !== 0 &&
  likelier(document, word, 'and') > likelier(document, word, 'a') + MARGIN

const isArticle = ({lower}: Form): boolean => lower === 'a' || lower === 'an'

/** Finds “a” before a vowel sound and “an” before a consonant, or for “and”. */
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
    const isCut = isCutAnd(document, word, next)
    const cased = word.text.startsWith('A') ? capitalised : (small: string) => small
    const article = cased(right)
    const fix = isCut ? cased('and') : article
    yield {
      span: {start: word.start, end: word.end},
      message: `Write “${fix} ${next.text}”, not “${word.text} ${next.text}”`,
      fix: isCut ? [fix, article] : fix,
      ...(isCut ? {offered: true} : {}),
    }
  }
}
