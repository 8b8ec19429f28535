import type {Check, Document, Finding, Form, LostWord, Sentence, SentenceKinds} from '@copydesk/core'
import {articleOf} from './shared/article-of.ts'
import type {LostAt, LostWordLists} from './shared/lost-at.ts'
import {lostByGrammar} from './shared/lost-by-grammar.ts'
import {isExcused, isUntold} from './shared/lost-excuses.ts'
import {isRunningCopy} from './shared/running-copy.ts'
import {viewOf} from './shared/sentence-view.ts'

/** What the check looks for. */
export interface LostWordOptions extends LostWordLists {
  /** How sure the model must be, as a logarithm of odds. */
  readonly margin: number
  /** How sure of some words. */
  readonly margins: Readonly<Record<string, number>>
  /** How much surer where there may be an excuse. */
  readonly doubt: number
  /** Words that may go without saying. */
  readonly unsaid: readonly string[]
}

/** What may be written: for an article the other one, too. */
const wordingsOf = (lost: string, next: Form, articles: readonly string[]): readonly string[] => {
  const written = (word: string): string => (word === 'a' ? (articleOf(next) ?? 'a') : word)
  return articles.includes(lost) ? [lost, ...articles.filter((one) => one !== lost)].map(written) : [lost]
}

/** Whether the model is so sure as it must be of a word where it stands. */
const isSure = (place: LostAt, margin: number, options: LostWordOptions): boolean => {
  const {lost} = place
  const least = Object.hasOwn(options.margins, lost) ? (options.margins[lost] ?? 0) : options.margin
  if (margin < least || options.unsaid.includes(lost) || isUntold(place, options)) return false
  return margin >= least + (isExcused(place, options) ? options.doubt : 0)
}

/** What there is to say of a word that is lost before another. */
const lostBefore = (document: Document, at: number, wordings: readonly string[]): Finding | undefined => {
  const [left, right] = [document.words[at - 1], document.words[at]]
  if (!left || !right) return
  return {
    span: {start: left.start, end: right.end},
    message: `“${wordings[0]}” seems to be lost between “${left.text}” and “${right.text}”`,
    fix: wordings.map((word) => `${left.text} ${word} ${right.text}`),
    offered: true,
  }
}

/** What there is to say of a word that the model misses before another. */
const findingOf = (
  document: Document,
  sentence: Sentence,
  {word: at, lost, margin}: LostWord,
  options: LostWordOptions,
): Finding | undefined => {
  const [right, view] = [document.words[at], viewOf(document, sentence)]
  if (!right || !view || !isSure({view, at, lost}, margin, options)) return
  return lostBefore(document, at, wordingsOf(lost, right.form, options.articles))
}

/** Finds places where the words on both sides, or the grammar of the sentence, call for a small word that is not there. */
export const lostWord: Check<LostWordOptions> = function* (document, options) {
  const {usage, words, sentences} = document
  if (!usage) return
  const kindsOf = (sentence: Sentence): SentenceKinds =>
    viewOf(document, sentence)?.kinds ?? usage.kinds(words, sentence)
  for (const sentence of sentences) {
    if (!isRunningCopy(document, sentence)) continue
    const found = new Set<number>()
    for (const loss of usage.lost(words, sentence, kindsOf)) {
      const finding = findingOf(document, sentence, loss, options)
      if (finding) yield finding
      if (finding) found.add(loss.word)
    }
    const view = viewOf(document, sentence)
    for (const {at, wordings} of view ? lostByGrammar(document, view, options) : []) {
      const finding = found.has(at) ? undefined : lostBefore(document, at, wordings)
      if (finding) yield finding
    }
  }
}
