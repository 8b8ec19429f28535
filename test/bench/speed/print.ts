import type {Growth} from './growth.ts'
import type {HostileTime} from './hostile.ts'
import type {JobsTime} from './jobs.ts'
import type {LintTime} from './lint-time.ts'
import type {PeerTime} from './peer-times.ts'
import type {RuleTime} from './rule-times.ts'
import type {StartTime} from './start-time.ts'

const ratio = (value: number, base: number): string => `${(value / base).toFixed(2)} ×`.padStart(10)
const row = (name: string, ...cells: readonly string[]): string => name.padEnd(34) + cells.join(' ')
const whole = (value: number): string => Math.round(value).toLocaleString('en-US').padStart(10)

/** Lint time beside the parser's. */
export const lintTimeLines = ({words, parse, read, lint, lintWhole}: LintTime): string =>
  [
    `Lint of ${words.toLocaleString('en-US')} words, beside retext-english alone on the same paragraphs`,
    row('retext-english alone', ratio(parse, parse), whole((1000 * words) / parse), 'words/s'),
    row('copydesk without rules', ratio(read, parse), whole((1000 * words) / read), 'words/s'),
    row('copydesk, draft by draft', ratio(lint, parse), whole((1000 * words) / lint), 'words/s'),
    row('copydesk, all in one draft', ratio(lintWhole, parse), whole((1000 * words) / lintWhole), 'words/s'),
  ].join('\n')

/** Start-up beside Node's own. */
export const startLines = ({node, copydesk}: StartTime): string =>
  [
    'The command line on one seed with its source, beside `node -e 0`',
    row('node -e 0', ratio(node, node), whole(node), 'ms'),
    row('copydesk', ratio(copydesk, node), whole(copydesk), 'ms'),
  ].join('\n')

/** What a word costs in drafts of growing length. */
export const growthLines = (steps: readonly Growth[]): string => {
  const base = steps[0]?.perWord ?? Number.NaN
  const lines = steps.map(({words, perWord}) =>
    row(`${words.toLocaleString('en-US')} words`, ratio(perWord, base), whole(perWord), 'ns/word'),
  )
  return ['One draft of growing length: what a word costs', ...lines].join('\n')
}

/** What each rule costs. */
export const ruleLines = (times: readonly RuleTime[]): string => {
  const all = times.reduce((sum, {perWord}) => sum + perWord, 0)
  const lines = times.map(({rule, perWord}) =>
    row(
      rule,
      `${perWord.toFixed(1).padStart(9)} ns/word`,
      `${((100 * perWord) / all).toFixed(1).padStart(6)}%`,
    ),
  )
  return [
    'What each rule costs on documents that are ready',
    ...lines,
    row('all rules', `${all.toFixed(1).padStart(9)} ns/word`),
  ].join('\n')
}

/** What hostile texts cost beside an ordinary one. */
export const hostileLines = (times: readonly HostileTime[]): string => {
  const base = times[0]?.ms ?? Number.NaN
  const lines = times.map(({name, ms, growth, failure}) =>
    row(name, failure ?? `${ratio(ms, base)} ${whole(ms)} ms/MB, ${growth.toFixed(2)} × that of a quarter`),
  )
  return ['Hostile texts: what a megabyte costs, beside ordinary text', ...lines].join('\n')
}

/** Many files in one thread and in two. */
export const jobsLines = (times: readonly JobsTime[]): string => {
  const base = times[0]?.wordsPerSecond ?? Number.NaN
  const lines = times.map(({files, jobs, wordsPerSecond, megabytes}) =>
    row(
      `${files} files, --jobs ${jobs}`,
      ratio(wordsPerSecond, base),
      whole(wordsPerSecond),
      'words/s',
      whole(megabytes),
      'MB at most',
    ),
  )
  return ['Many files: how fast they are read, start included, and in how much memory', ...lines].join('\n')
}

/** Other linters beside Copydesk. */
export const peerLines = (times: readonly PeerTime[]): string => {
  const base = times[0]?.wordsPerSecond ?? Number.NaN
  const lines = times.map(({name, first, wordsPerSecond}) =>
    row(
      name,
      ratio(base, wordsPerSecond),
      `${whole(wordsPerSecond)} words/s`,
      `${whole(first)} ms to the first result`,
    ),
  )
  return ['Other linters: how many times Copydesk’s time they take', ...lines].join('\n')
}
