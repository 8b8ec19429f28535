import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {Article} from './quality/article.ts'
import {readArticles} from './quality/corpus.ts'
import {type Figures, fallenFigures} from './quality/gate.ts'
import {alarmLines, missLines, tableOf, totalLines} from './quality/print.ts'
import {type Outcome, runQuality} from './quality/run-quality.ts'
import {tally, tallyKinds, totalOf} from './quality/tally.ts'

const baselineFile = new URL('quality-baseline.json', import.meta.url)
const resultsFile = new URL('.cache/quality.json', import.meta.url)

const {values} = parseArgs({
  options: {
    kind: {type: 'string', multiple: true, default: []},
    show: {type: 'string', default: '0'},
    alarms: {type: 'string', default: '0'},
    limit: {type: 'string'},
    target: {type: 'string', default: '100'},
    json: {type: 'boolean', default: false},
    gate: {type: 'boolean', default: false},
    'write-baseline': {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const HELP = `pnpm bench:quality [options]

  --kind ID            only rows that begin so (repeatable): "letter", "capital-lost name", "confusable: its"
  --show N             N misses and wrong fixes a row, in their context
  --alarms N           N false alarms a rule, in their context
  --limit N            only the first N words of the articles
  --target N           at most N slips a row (100)
  --json               print the figures as JSON
  --gate               fail when a figure is worse than quality-baseline.json by more than chance
  --write-baseline     write quality-baseline.json`

const figuresOf = ({alarms, verdicts}: Outcome): Figures => ({
  falseAlarms: {words: alarms.words, alarms: alarms.alarms.length, typosFound: alarms.typosFound},
  rows: tallyKinds(verdicts),
})

const printOut = (outcome: Outcome): void => {
  const {verdicts, alarms} = outcome
  const quoted = totalOf(tallyKinds(verdicts.filter(({planted}) => planted.quoted)))
  if (Number(values.show) > 0) console.log(`${missLines(verdicts, Number(values.show))}\n`)
  console.log(`${tableOf(tally(verdicts))}\n`)
  console.log(`${alarmLines(alarms, Number(values.alarms))}\n`)
  console.log(totalLines(totalOf(tallyKinds(verdicts))))
  const [caught, seen] = [quoted.caught, quoted.seen].map((one) => (100 * one).toFixed(1))
  console.log(`of these ${quoted.slips} inside quotation marks: caught ${caught}%, any level ${seen}%`)
}

const gate = (figures: Figures): void => {
  if (!existsSync(baselineFile))
    throw new Error('Expected quality-baseline.json, got none: run with --write-baseline')
  const faults = fallenFigures(JSON.parse(readFileSync(baselineFile, 'utf8')), figures)
  for (const fault of faults) console.error(`worse: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

/** Puts the new baseline in the place of the old one at once: a run that is cut off leaves the old one whole. */
const writeBaseline = (figures: Figures): void => {
  const beside = new URL('quality-baseline.json.new', import.meta.url)
  writeFileSync(beside, `${JSON.stringify(figures, null, 2)}\n`)
  renameSync(beside, baselineFile)
}

const measure = (articles: readonly Article[]): void => {
  const outcome = runQuality(articles, {kinds: values.kind, target: Number(values.target)})
  const figures = figuresOf(outcome)
  const total = totalOf(figures.rows)
  mkdirSync(new URL('.cache/', import.meta.url), {recursive: true})
  writeFileSync(resultsFile, JSON.stringify({...figures, total, table: tally(outcome.verdicts)}))
  if (values.json) console.log(JSON.stringify({...figures, total}, null, 2))
  else printOut(outcome)
  if (values['write-baseline']) writeBaseline(figures)
  if (values.gate) gate(figures)
}

const articles = readArticles(values.limit ? Number(values.limit) : undefined)
if (values.help) console.log(HELP)
else if (articles) measure(articles)
else console.log('No articles to measure on: put them in ../shared/corpora/wikinews.jsonl')
