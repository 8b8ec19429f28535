import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {wordsIn} from '../quality/corpus.ts'
import {median} from './clock.ts'
import {draftsOf} from './drafts.ts'

/** What one run of the command line over many files takes. */
export interface JobsTime {
  readonly files: number
  readonly jobs: number
  readonly wordsPerSecond: number
  /** The most memory that the process ever had. */
  readonly megabytes: number
}

const bin = fileURLToPath(new URL('../../../packages/copydesk/bin/copydesk.js', import.meta.url))
// Says at the end, on a channel of its own, how much memory there was.
const HOOK = `data:text/javascript,import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`

const memoryOf = (folder: string, jobs: number): number => {
  const {status, output} = spawnSync(
    process.execPath,
    ['--import', HOOK, bin, '--quiet', '--jobs', `${jobs}`, folder],
    {stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8'},
  )
  if (status === null || status > 1) throw new Error('Expected the command line to run')
  return Number(output[3]) / 1024
}

const run = (drafts: readonly string[], jobs: number, rounds: number): JobsTime => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'))
  for (const [index, text] of drafts.entries()) writeFileSync(join(folder, `${index}.txt`), text)
  const times: number[] = []
  const sizes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    sizes.push(memoryOf(folder, jobs))
    times.push(performance.now() - start)
  }
  rmSync(folder, {recursive: true})
  const words = wordsIn(drafts.map((text) => ({text})))
  return {
    files: drafts.length,
    jobs,
    wordsPerSecond: (1000 * words) / median(times),
    megabytes: median(sizes),
  }
}

/** Lints some drafts and four times as many, in one thread and in two. Needs the built command line. */
export const jobsTimes = (words: number, rounds: number): readonly JobsTime[] => {
  const few = draftsOf(words / 4)
  const many = draftsOf(words)
  return [few, many].flatMap((drafts) => [1, 2].map((jobs) => run(drafts, jobs, rounds)))
}
