import {mkdirSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {growth} from './speed/growth.ts'
import {hostileTimes} from './speed/hostile.ts'
import {installedPeers, installPeers} from './speed/install-peers.ts'
import {jobsTimes} from './speed/jobs.ts'
import {lintTime} from './speed/lint-time.ts'
import {peerTimes} from './speed/peer-times.ts'
import {
  growthLines,
  hostileLines,
  jobsLines,
  lintTimeLines,
  peerLines,
  ruleLines,
  startLines,
} from './speed/print.ts'
import {ruleTimes} from './speed/rule-times.ts'
import {startTime} from './speed/start-time.ts'

const HELP = `pnpm bench:speed [options]     without options: all but --install-peers

  --lint             lint time beside retext-english alone
  --start            start-up of the command line beside node -e 0 (after pnpm build)
  --growth           what a word costs in drafts of 1, 2, 4 and 10 times the words: 1,000,000 in the last
  --rules            what each rule costs
  --jobs             many files in one thread and in two: speed and memory (after pnpm build)
  --hostile          what hostile texts cost
  --peers            other linters, where they are installed
  --install-peers    installs them first, into a folder that git ignores
  --words N          how many words (100000)
  --rounds N         how many rounds; medians are printed (5)
  --json             also writes test/bench/.cache/speed.json`

const {values} = parseArgs({
  options: {
    lint: {type: 'boolean'},
    start: {type: 'boolean'},
    growth: {type: 'boolean'},
    rules: {type: 'boolean'},
    jobs: {type: 'boolean'},
    hostile: {type: 'boolean'},
    peers: {type: 'boolean'},
    'install-peers': {type: 'boolean'},
    words: {type: 'string', default: '100000'},
    rounds: {type: 'string', default: '5'},
    json: {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const words = Number(values.words)
const rounds = Number(values.rounds)

const peersPart = async (): Promise<readonly [unknown, string]> => {
  if (values['install-peers']) installPeers()
  const from = installedPeers()
  if (!from) return [[], 'Other linters are not installed here: run pnpm bench:speed --install-peers']
  const times = await peerTimes(from, Math.min(words, 5000))
  return [times, peerLines(times)]
}

const part = async <T>(measured: Promise<T>, lines: (result: T) => string): Promise<readonly [T, string]> => {
  const result = await measured
  return [result, lines(result)]
}

const parts = {
  lint: () => part(lintTime(words, rounds), lintTimeLines),
  start: () => part(startTime(Math.max(rounds, 9)), startLines),
  growth: () => part(growth(words, Math.min(rounds, 3)), growthLines),
  rules: () => part(ruleTimes(words, Math.min(rounds, 3)), ruleLines),
  jobs: async () => {
    const times = jobsTimes(words, Math.min(rounds, 3))
    return [times, jobsLines(times)] as const
  },
  hostile: () => part(hostileTimes(Math.min(rounds, 3)), hostileLines),
  peers: peersPart,
} as const

const report = async (name: keyof typeof parts, figures: Map<string, unknown>): Promise<void> => {
  try {
    const [figure, lines] = await parts[name]()
    figures.set(name, figure)
    console.log(`${lines}\n`)
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}

const main = async (): Promise<void> => {
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const asked = names.filter((name) => values[name] ?? (name === 'peers' && values['install-peers']))
  const figures = new Map<string, unknown>()
  for (const name of asked.length > 0 ? asked : names) {
    await report(name, figures)
  }
  if (!values.json) return
  mkdirSync(new URL('.cache/', import.meta.url), {recursive: true})
  writeFileSync(new URL('.cache/speed.json', import.meta.url), JSON.stringify(Object.fromEntries(figures)))
}

if (values.help) console.log(HELP)
else await main()
