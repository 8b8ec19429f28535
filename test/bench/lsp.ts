import {parseArgs} from 'node:util'
import {keystrokeTimes} from './lsp/keystroke-times.ts'
import {wordsIn} from './quality/corpus.ts'
import {draftsOf} from './speed/drafts.ts'

const HELP = `pnpm bench:lsp [--rounds N] [--words N] [--rules]

New diagnostics after a keystroke, beside a lint of the whole draft, in one process and by turns.
The draft is made of edited articles where they are to be had (a sibling folder shared/corpora), else of the seeds.`

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    words: {type: 'string', default: '3000'},
    rules: {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const row = (name: string, time: number, base: number): string =>
  `${name.padEnd(34)}${time.toFixed(2).padStart(9)} ms ${((100 * time) / base).toFixed(1).padStart(7)} %`

const main = async (): Promise<void> => {
  const draft = draftsOf(Number(values.words)).join('\n\n')
  const {full, incremental, reading, rules} = await keystrokeTimes(draft, Number(values.rounds))
  console.log(
    `A sentence typed into a draft of ${wordsIn([{text: draft}]).toLocaleString('en-US')} words; medians`,
  )
  console.log(row('lint of the whole draft', full, full))
  console.log(row('new diagnostics after a keystroke', incremental, full))
  if (!values.rules) return
  console.log(row('  of which taking the text apart', reading, full))
  console.log('  and each rule, on average')
  for (const [id, time] of [...rules].sort((a, b) => b[1] - a[1])) console.log(row(`  ${id}`, time, full))
}

if (values.help) console.log(HELP)
else await main()
