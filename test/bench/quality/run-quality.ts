import type {Problem} from '@copydesk/core'
import type {Article} from './article.ts'
import {chooseSlips} from './choose-slips.ts'
import {commonWords} from './common-words.ts'
import {copiesOf} from './copies.ts'
import {type Alarms, falseAlarms} from './false-alarms.ts'
import {judge, type Verdict} from './judge.ts'
import {kinds as allKinds} from './kinds/index.ts'
import {lint} from './lint.ts'

/** What a run is to measure. */
export interface Wanted {
  /** Kinds or rows, or their beginnings: `letter`, `confusable: its > it's`; all when empty. */
  readonly kinds: readonly string[]
  /** How many slips a row gets at most. */
  readonly target: number
}

/** What a run gave. */
export interface Outcome {
  readonly alarms: Alarms
  readonly verdicts: readonly Verdict[]
}

/** Lints the articles, puts slips into them and lints the copies. */
export const runQuality = (articles: readonly Article[], {kinds, target}: Wanted): Outcome => {
  const found = new Map<Article, readonly Problem[]>()
  for (const article of articles) found.set(article, lint(article.text))
  const isWanted = (row: string): boolean => kinds.length === 0 || kinds.some((one) => row.startsWith(one))
  const chosen = allKinds.filter(({id}) => isWanted(id) || kinds.some((one) => one.startsWith(`${id}:`)))
  const slips = chooseSlips(chosen, articles, commonWords(articles), target).filter(({slip}) =>
    isWanted(slip.row),
  )
  const copies = copiesOf(slips)
  const verdicts = copies.flatMap((copy) => judge(copy, found.get(copy.article) ?? [], lint(copy.text)))
  return {alarms: falseAlarms(articles, found), verdicts}
}
