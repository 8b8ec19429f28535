import {existsSync, readFileSync} from 'node:fs'
import {Failure} from '../failure.ts'
import {reasonOf} from '../reason-of.ts'
import {counted} from './counted.ts'
import type {CommandLine} from './parse-command-line.ts'
import {say} from './streams.ts'
import {writeFile} from './write-file.ts'

const DEFAULT = 'copydesk-baseline.json'

interface Baseline {
  readonly version: 1
  /** File to the ids of its findings, for people to see whose they are; an id counts in any file. */
  readonly files: Readonly<Record<string, readonly string[]>>
}

const read = (path: string): Baseline => {
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`${path}: the baseline cannot be read: ${reasonOf(error)}; --write-baseline makes one`)
  }
  try {
    const data = JSON.parse(source) as Baseline
    if (data.version === 1 && typeof data.files === 'object' && data.files !== null) return data
  } catch {
    // The sentence below says it.
  }
  throw new Failure(`${path}: is no baseline; --write-baseline makes a new one`)
}

/** The ids of the findings that `--baseline` leaves out; none while a new one is being written. */
export const baselineFor = (line: CommandLine): {readonly baseline?: ReadonlySet<string>} => {
  const path = line.value('baseline')
  if (path === undefined || line.has('write-baseline')) return {}
  return {baseline: new Set(Object.values(read(path).files).flat())}
}

/** Writes today's findings into the baseline that the command line names; what it says of other files stays. */
export const writeBaseline = (line: CommandLine, ids: ReadonlyMap<string, readonly string[]>): void => {
  const path = line.value('baseline') ?? DEFAULT
  const before = existsSync(path) ? Object.entries(read(path).files) : []
  const all = new Map([...before, ...ids])
  const files = Object.fromEntries(
    [...all].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const baseline: Baseline = {version: 1, files}
  writeFile(path, `${JSON.stringify(baseline, undefined, 2)}\n`)
  const count = [...ids.values()].reduce((sum, list) => sum + list.length, 0)
  say(`${path}: lists ${counted(count, 'finding')} that --baseline ${path} leaves out from now on`)
}
