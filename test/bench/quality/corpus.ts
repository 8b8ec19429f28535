import {existsSync, readFileSync} from 'node:fs'
import {type Article, articleOf} from './article.ts'

const folder = new URL('../../../../shared/corpora/', import.meta.url)

const rowsOf = (name: string): Parameters<typeof articleOf>[0][] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Reads the edited articles, up to a number of words; undefined where the folder beside the repository is absent. */
export const readArticles = (limit: number = Number.POSITIVE_INFINITY): readonly Article[] | undefined => {
  if (!existsSync(new URL('wikinews.jsonl', folder))) return undefined
  const articles: Article[] = []
  let words = 0
  for (const row of rowsOf('wikinews.jsonl')) {
    if (words >= limit) break
    words += countWords(row.text)
    articles.push(articleOf(row))
  }
  return articles
}

/** Counts the words of articles as a word processor does. */
export const wordsIn = (articles: readonly {readonly text: string}[]): number =>
  articles.reduce((sum, {text}) => sum + countWords(text), 0)
