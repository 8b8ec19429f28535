import {mkdirSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {Format} from '@copydesk/core'
import {randomOf} from '../bench/quality/random.ts'
import {faultsOf, formats} from './faults.ts'
import {hostileText} from './hostile-text.ts'
import {shrink} from './shrink.ts'

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    seed: {type: 'string', default: new Date().toISOString()},
  },
})

const cache = new URL('.cache/', import.meta.url)

/** What a fault is about, without its figures: faults of one kind are shown once. */
const kindOf = (fault: string): string => fault.replaceAll(/\d+/g, 'N').slice(0, 100)

const report = async (text: string, format: Format, fault: string, number: number): Promise<void> => {
  const kind = kindOf(fault)
  const isFaulty = async (one: string): Promise<boolean> =>
    (await faultsOf(one, format, {timed: true})).some((other) => kindOf(other) === kind)
  const small = await shrink(text, isFaulty)
  const file = new URL(`found-${number}-${format}.txt`, cache)
  mkdirSync(cache, {recursive: true})
  writeFileSync(file, small)
  console.log(`${format}: ${fault}\n  ${JSON.stringify(small).slice(0, 400)}\n  kept in ${file.pathname}`)
}

const main = async (): Promise<void> => {
  const random = randomOf(values.seed)
  const until = performance.now() + Number(values.minutes) * 60_000
  const known = new Set<string>()
  let texts = 0
  let characters = 0
  while (performance.now() < until) {
    const text = hostileText(random)
    const format = formats[texts % formats.length] ?? 'text'
    texts++
    characters += text.length
    for (const fault of await faultsOf(text, format, {timed: true})) {
      if (known.has(kindOf(fault))) continue
      known.add(kindOf(fault))
      await report(text, format, fault, known.size)
    }
  }
  console.log(
    `${texts} texts, ${(characters / 1e6).toFixed(1)} million characters, ${known.size} faults; seed ${values.seed}`,
  )
  if (known.size > 0) process.exitCode = 1
}

await main()
