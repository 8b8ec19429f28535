import {parseArgs} from 'node:util'
import {keystrokeTimes} from './lsp/keystroke-times.ts'
import {servedTimes} from './lsp/served-times.ts'
import {writtenAs} from './lsp/written-as.ts'
import {wordsIn} from './quality/corpus.ts'
import {median} from './speed/clock.ts'
import {draftsOf} from './speed/drafts.ts'

const HELP = `pnpm bench:lsp [--rounds N] [--words N] [--format text|markdown|html] [--rules]

New diagnostics after a keystroke, beside a lint of the whole draft, both by one and the same built server (pnpm build), a
process of its own, from the bytes of the edit or of the opened draft to those of the diagnostics. Rounds of typing and of opening
the draft anew take turns; the first warms up. The pause before diagnostics are sent unasked (copydesk.delay, 60 ms) is none here.
Processor time is that of the server's main thread, which a busy machine distorts less.
--rules says what the engine takes of it and each rule, in this process, from the sources: dearer than what is built.
The draft is made of edited articles where they are to be had (a sibling folder shared/corpora), else of the seeds.`

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '6'},
    words: {type: 'string', default: '3000'},
    format: {type: 'string', default: 'text'},
    rules: {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const formats = ['text', 'markdown', 'html'] as const

const SHARE = 0.1

/** The time that one in ten runs stays below: what it costs where nobody else disturbs the processor's caches. */
const best = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length * SHARE)] ?? Number.NaN

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, one) => sum + one, 0) / figures.length

const NAME = 38

const head = (name: string): string =>
  `${name.padEnd(NAME)}${['median', 'mean', 'best tenth'].map((one) => one.padStart(20)).join('')}`

const row = (name: string, times: readonly number[], base: readonly number[]): string =>
  [median, mean, best].reduce((line, of) => {
    const share = (100 * of(times)) / of(base)
    return `${line}${of(times).toFixed(2).padStart(9)} ms${share.toFixed(1).padStart(6)} %`
  }, name.padEnd(NAME))

const main = async (): Promise<void> => {
  const format = formats.find((one) => one === values.format)
  if (!format) throw new Error(`Expected --format to be one of ${formats.join(', ')}`)
  const draft = writtenAs(format, draftsOf(Number(values.words)).join('\n\n'))
  const {full, keys} = await servedTimes(draft, Number(values.rounds), format)
  const words = wordsIn([{text: draft}]).toLocaleString('en-US')
  console.log(`Sentences typed into a draft of ${words} words, ${keys.length} keys, in the built server`)
  for (const clock of ['processor', 'wall'] as const) {
    const base = full.map((one) => one[clock])
    console.log(head(clock === 'wall' ? 'time on the wall' : 'processor time'))
    console.log(row('  the draft opened, diagnostics out', base, base))
    console.log(
      row(
        '  a key in, diagnostics out',
        keys.map((one) => one[clock]),
        base,
      ),
    )
  }
  if (values.rules) await showRules(draft, format)
}

const showRules = async (draft: string, format: (typeof formats)[number]): Promise<void> => {
  const {full, engine, reading, rules} = await keystrokeTimes(draft, Number(values.rounds), format)
  console.log(head('the engine alone, from its sources'))
  console.log(row('  lint of the whole draft', full, full))
  console.log(row('  reading and rules after a key', engine, full))
  console.log(row('    of which taking the text apart', reading, full))
  console.log('  and each rule, on average')
  for (const [id, time] of [...rules].sort((a, b) => b[1] - a[1]))
    console.log(`    ${id.padEnd(NAME - 4)}${time.toFixed(3).padStart(9)} ms`)
}

if (values.help) console.log(HELP)
else await main()
