import {type Check, type Document, type Form, Tags, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {writeNumeral} from './shared/numerals.ts'
import {setOf} from './shared/set-of.ts'

/** Up to which number the house writes words. */
export interface NumberWordsOptions {
  readonly upTo: number
  /** What is counted in figures: measures, money, points. */
  readonly units: readonly string[]
  /** Words behind which a number is a name: page, article. */
  readonly labels: readonly string[]
}

const isOnlyFigure = ({words, sentences}: Document, word: Word): boolean => {
  const {firstWord = 0, lastWord = 0} = sentences[word.sentence] ?? {}
  for (let at = firstWord; at < lastWord; at++) {
    if (at !== word.index && words[at]?.form.shape === 'number') return false
  }
  return true
}

const isCounting = (before: Word | undefined, word: Word, after: Word | undefined): boolean =>
  before?.sentence === word.sentence &&
  before.form.shape === 'lower' &&
  word.gap === ' ' &&
  after?.sentence === word.sentence &&
  after.gap === ' ' &&
  after.form.shape === 'lower' &&
  (after.form.tags & Tags.plural) !== 0

const isSmall = ({shape, text}: Form): boolean => shape === 'number' && /^[1-9]\d?$/.test(text)

/** Finds small numbers in figures that count things in running text, where the house writes words. */
export const numberWords: Check<NumberWordsOptions> = function* (document, {upTo, units, labels}) {
  const {words, paragraphs} = document
  for (const word of wordsWhere(document, isSmall)) {
    const value = Number(word.text)
    const [before, after] = [words[word.index - 1], words[word.index + 1]]
    if (value > upTo || !before || !after || !isCounting(before, word, after)) continue
    if (paragraphs[word.paragraph]?.kind !== 'paragraph') continue
    if (setOf(units).has(after.form.lower) || setOf(labels).has(before.form.lower)) continue
    if (!isOnlyFigure(document, word)) continue
    const fix = writeNumeral(value, 'one')
    yield {span: word, message: writeNot(`${fix} ${after.text}`, `${word.text} ${after.text}`), fix}
  }
}
