import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {medians} from './clock.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const command = [
  'packages/copydesk/bin/copydesk.js',
  '--source',
  'seeds/004_efc238135f760389.txt',
  'seeds/000_8762c65564b923ac.txt',
]

const run = (args: readonly string[]): void => {
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  if (status === null || status > 1) throw new Error(`Expected the command line to run, got: ${stderr}`)
}

/** How long the command line takes for one seed with its source, start included, beside Node doing nothing. */
export interface StartTime {
  /** Milliseconds. */
  readonly node: number
  readonly copydesk: number
}

/** Times both by turns. Needs the built command line. */
export const startTime = async (rounds: number): Promise<StartTime> => {
  const times = await medians({node: () => run(['-e', '0']), copydesk: () => run(command)}, rounds)
  return {node: times.get('node') ?? Number.NaN, copydesk: times.get('copydesk') ?? Number.NaN}
}
