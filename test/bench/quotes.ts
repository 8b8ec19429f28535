import {parseArgs} from 'node:util'
import {costs, hostileCosts} from './quotes/cost.ts'
import {judgeCase} from './quotes/judge-case.ts'
import {makeCases} from './quotes/make-cases.ts'
import {costLines, faultLines, rulingLines} from './quotes/print.ts'
import {readSpeeches, type Speech} from './quotes/speeches.ts'
import {totalOf} from './quotes/tally-rulings.ts'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100'},
    show: {type: 'string', default: '0'},
    quality: {type: 'boolean', default: false},
    cost: {type: 'boolean', default: false},
    gate: {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const HELP = `pnpm bench:quotes [options]

  --count N    drafts a kind (100)
  --show N     N wrong rulings a kind, in their words
  --quality    only the rulings    --cost    only the times
  --gate       fail below 95% of the bent caught or above 1% of the faithful accused`

const quality = (speeches: readonly Speech[]): void => {
  const rulings = makeCases(speeches, Number(values.count)).map(judgeCase)
  if (values.show !== '0') console.log(`${faultLines(rulings, Number(values.show))}\n`)
  console.log(rulingLines(rulings))
  const [faithful, bent] = [totalOf('faithful', rulings), totalOf('bent', rulings)]
  const failed = bent.accused < 0.95 * bent.drafts || faithful.accused > 0.01 * faithful.drafts
  if (values.gate && failed) process.exitCode = 1
}

const speeches = readSpeeches()
if (values.help) console.log(HELP)
else if (!speeches) console.log('No speeches to quote from: put them in ../shared/corpora/speeches.jsonl')
else {
  if (!values.cost) quality(speeches)
  if (!values.quality) console.log(`\n${costLines([...costs(speeches), ...hostileCosts()])}`)
}
