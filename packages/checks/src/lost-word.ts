import type {Check, Document, Finding, Form, Sentence} from '@copydesk/core'
import {articleOf} from './shared/article-of.ts'
import type {LostAt, LostWordLists} from './shared/lost-at.ts'
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

const findingsIn = function* (
  document: Document,
  sentence: Sentence,
  options: LostWordOptions,
): Iterable<Finding> {
  const view = (): ReturnType<typeof viewOf> => viewOf(document, sentence)
  const {usage, words} = document
  if (!usage) return
  const kinds = () => view()?.kinds ?? usage.kinds(words, sentence)
  for (const {word: at, lost, margin} of usage.lost(words, sentence, kinds)) {
    const [left, right, seen] = [words[at - 1], words[at], view()]
    if (!left || !right || !seen || !isSure({view: seen, at, lost}, margin, options)) continue
    const fix = wordingsOf(lost, right.form, options.articles).map(
      (word) => `${left.text} ${word} ${right.text}`,
    )
    yield {
      span: {start: left.start, end: right.end},
      message: `“${lost}” seems to be lost between “${left.text}” and “${right.text}”`,
      fix,
      offered: true,
    }
  }
}

/** Finds places where the words on both sides call for a small word that is not there. */
export const lostWord: Check<LostWordOptions> = function* (document, options) {
  for (const sentence of document.sentences) {
    if (!isRunningCopy(document, sentence)) continue
    yield* findingsIn(document, sentence, options)
  }
}
