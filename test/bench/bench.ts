import {readArticles} from './quality/corpus.ts'
import {alarmLines, totalLines} from './quality/print.ts'
import {runQuality} from './quality/run-quality.ts'
import {tallyKinds, totalOf} from './quality/tally.ts'
import {lintTime} from './speed/lint-time.ts'
import {lintTimeLines, startLines} from './speed/print.ts'
import {startTime} from './speed/start-time.ts'

/** Few slips a row and few words: what changes by a lot shows, and a minute is enough. */
const SLIPS = 20
const WORDS = 40_000

const quality = (): string => {
  const articles = readArticles(WORDS)
  if (!articles) return 'No articles to measure quality on: put them in ../shared/corpora/wikinews.jsonl'
  const {alarms, verdicts} = runQuality(articles, {kinds: [], target: SLIPS})
  return `${alarmLines(alarms, 0)}\n\n${totalLines(totalOf(tallyKinds(verdicts)))}`
}

console.log(`${lintTimeLines(await lintTime(WORDS, 3))}\n`)
console.log(`${startLines(await startTime(5))}\n`)
console.log(quality())
