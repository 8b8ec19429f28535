import {overlaps, type Problem} from '@copydesk/core'
import type {Article} from './article.ts'
import {wordsIn} from './corpus.ts'
import {isLoud} from './lint.ts'

/** A finding in an edited article, known typos apart. */
export interface Alarm {
  readonly article: Article
  readonly problem: Problem
}

/** What is said of edited articles. */
export interface Alarms {
  readonly words: number
  readonly per1000: number
  readonly alarms: readonly Alarm[]
  readonly typos: number
  readonly typosFound: number
}

/** Counts what is said at warning level and above of articles that editors passed. */
export const falseAlarms = (
  articles: readonly Article[],
  found: ReadonlyMap<Article, readonly Problem[]>,
): Alarms => {
  const alarms: Alarm[] = []
  let typosFound = 0
  for (const article of articles) {
    const loud = (found.get(article) ?? []).filter(isLoud)
    typosFound += article.typos.filter((typo) => loud.some(({span}) => overlaps(span, typo))).length
    for (const problem of loud) {
      if (!article.typos.some((typo) => overlaps(typo, problem.span))) alarms.push({article, problem})
    }
  }
  const words = wordsIn(articles)
  const typos = articles.reduce((sum, one) => sum + one.typos.length, 0)
  return {words, per1000: (1000 * alarms.length) / words, alarms, typos, typosFound}
}
