import {mkdirSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {randomOf} from '../bench/quality/random.ts'
import {faultsOf} from './faults.ts'
import {shrink} from './shrink.ts'
import {processorTime} from './time-faults.ts'
import {hostileTrial, type Trial} from './trial.ts'

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    seed: {type: 'string', default: new Date().toISOString()},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const HELP = `pnpm fuzz [options]     hostile texts, until time is up; exits with 1 where one was a fault

  --minutes N    how long (1)
  --seed TEXT    the same texts again: the seed that a run printed at its end`

const MINUTE = 60_000
const PROGRESS = 5 * MINUTE
const cache = new URL('.cache/', import.meta.url)

/** What a fault is about, without its figures: faults of one kind are shown once. */
const kindOf = (fault: string): string => fault.replaceAll(/\d+/g, 'N').slice(0, 100)

const keep = (name: string, text: string): string => {
  const file = new URL(name, cache)
  mkdirSync(cache, {recursive: true})
  writeFileSync(file, text)
  return `  ${JSON.stringify(text).slice(0, 400)}\n  kept in ${file.pathname}`
}

const report = async (trial: Trial, fault: string, number: number): Promise<void> => {
  const kind = kindOf(fault)
  const isFaulty = async (one: Trial): Promise<boolean> =>
    (await faultsOf(one, {timed: true})).some((other) => kindOf(other) === kind)
  const text = await shrink(trial.text, (shorter) => isFaulty({...trial, text: shorter}))
  console.log(`${trial.format}${trial.strict ? ', every rule' : ''}: ${fault}`)
  console.log(keep(`found-${number}-${trial.format}.txt`, text))
  if (!trial.source) return
  const {source} = trial
  const shorter = await shrink(source.text, (one) =>
    isFaulty({...trial, text, source: {...source, text: one}}),
  )
  console.log(keep(`found-${number}-source-${source.format}.txt`, shorter))
}

const known = new Set<string>()
let texts = 0
let characters = 0

const tried = (): string => {
  const used = (processorTime() / MINUTE).toFixed(1)
  return `${texts} texts, ${(characters / 1e6).toFixed(1)} million characters, ${known.size} faults in ${used} processor minutes`
}

const tryOne = async (trial: Trial): Promise<void> => {
  texts++
  characters += trial.text.length + (trial.source?.text.length ?? 0)
  for (const fault of await faultsOf(trial, {timed: true})) {
    if (known.has(kindOf(fault))) continue
    known.add(kindOf(fault))
    await report(trial, fault, known.size)
  }
}

const main = async (): Promise<void> => {
  const random = randomOf(values.seed)
  const until = performance.now() + Number(values.minutes) * MINUTE
  let next = performance.now() + PROGRESS
  while (performance.now() < until) {
    await tryOne(hostileTrial(random))
    if (performance.now() < next) continue
    console.log(tried())
    next += PROGRESS
  }
  console.log(`${tried()}; seed ${values.seed}`)
  if (known.size > 0) process.exitCode = 1
}

if (values.help) console.log(HELP)
else await main()
