import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {Article, Token} from '../article.ts'
import type {Edit} from '../slip.ts'

/** Reads a list of the benchmark's own. */
export const readData = <T>(name: string): T =>
  parse(readFileSync(new URL(`../data/${name}.yml`, import.meta.url), 'utf8'))

/** Gives the words of letters only, all of them small, of at least so many letters. */
export const smallWords = (article: Article, letters = 4): readonly Token[] =>
  article.tokens.filter(({text}) => text.length >= letters && /^\p{Ll}+$/u.test(text))

/** Gives another word in a token's place. */
export const instead = (token: Token, text: string): Edit => ({
  start: token.start,
  end: token.end,
  insert: text,
})

/** Gives pairs of neighbours with one space between them. */
export function* neighbours(article: Article): Iterable<readonly [Token, Token]> {
  for (const second of article.tokens) {
    const first = article.tokens[second.index - 1]
    if (first && second.gap === ' ') yield [first, second]
  }
}

/** Gives a word a capital at its start. */
export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Gives every place of a pattern as an edit; undefined leaves one out. */
export function* editsOf(
  text: string,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => (Partial<Edit> & {readonly insert: string}) | undefined,
): Iterable<Edit> {
  for (const match of text.matchAll(pattern)) {
    const made = edit(match)
    if (made) yield {start: match.index, end: match.index + match[0].length, ...made}
  }
}

/** Says that the edit shows between two places beside it: `before` and `after` are lengths in the changed text. */
export const around = (edit: Edit, before: number, after: number): Edit => ({
  ...edit,
  mark: {start: -before, end: edit.insert.length + after},
})

const counted = new WeakMap<Article, ReadonlyMap<string, number>>()

/** Counts how often each form stands in an article. */
export const countsOf = (article: Article): ReadonlyMap<string, number> => {
  const known = counted.get(article)
  if (known) return known
  const counts = new Map<string, number>()
  for (const {text} of article.tokens) counts.set(text, (counts.get(text) ?? 0) + 1)
  counted.set(article, counts)
  return counts
}
