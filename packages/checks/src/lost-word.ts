import {
  type Check,
  type Document,
  type Finding,
  type Form,
  openSentences,
  type Sentence,
} from '@copydesk/core'
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
const lostBefore = function* (
  {words}: Document,
  at: number,
  wordings: readonly string[],
): Generator<Finding> {
  const [left, right] = [words[at - 1], words[at]]
  if (!left || !right) return
  yield {
    span: {start: left.start, end: right.end},
    message: `“${wordings[0]}” seems to be lost between “${left.text}” and “${right.text}”`,
    fix: wordings.map((word) => `${left.text} ${word} ${right.text}`),
    offered: true,
  }
}

const lostIn = function* (
  document: Document,
  sentence: Sentence,
  options: LostWordOptions,
): Generator<Finding> {
  const {usage, words} = document
  const view = isRunningCopy(document, sentence) ? viewOf(document, sentence) : undefined
  if (!usage || !view) return
  const found = new Set<number>()
  for (const {word: at, lost, margin} of usage.lost(words, sentence, () => view.kinds)) {
    const right = words[at]
    if (!right || !isSure({view, at, lost}, margin, options)) continue
    found.add(at)
    yield* lostBefore(document, at, wordingsOf(lost, right.form, options.articles))
  }
  for (const {at, wordings} of lostByGrammar(document, view, options))
    if (!found.has(at)) yield* lostBefore(document, at, wordings)
}

const openIn = openSentences<LostWordOptions>()

/** Finds places where the words on both sides, or the grammar of the sentence, call for a small word that is not there. */
export const lostWord: Check<LostWordOptions> = function* (document, options) {
  const open = openIn(document, options)
  for (const sentence of document.sentences) {
    if (!open.isOpen(sentence.index)) continue
    for (const finding of lostIn(document, sentence, options)) {
      open.note(sentence.index)
      yield finding
    }
  }
  open.close()
}
