import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {wordsIn} from '../quality/corpus.ts'
import {builtCopydesk} from './built-copydesk.ts'
import {timeOf} from './clock.ts'
import {draftsOf} from './drafts.ts'

interface Peer {
  readonly name: string
  readonly load: () => Promise<(text: string) => unknown>
}

/** How long a linter takes to be ready, and for the drafts. */
export interface PeerTime {
  readonly name: string
  /** Milliseconds, loading included. */
  readonly first: number
  /** Words a second once it is ready. */
  readonly wordsPerSecond: number
}

const onPath = (command: string): boolean => spawnSync(command, ['--version']).status === 0

const codespell: Peer = {
  name: 'codespell (a process)',
  load: async () => (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const file = join(folder, 'draft.txt')
    writeFileSync(file, text)
    spawnSync('codespell', [file])
    rmSync(folder, {recursive: true})
  },
}

const own: Peer = {name: 'copydesk', load: async () => (await builtCopydesk()).lintText}

/** Some keep what they said of a sentence, so every draft is read once only: the first while getting ready. */
const timed = async ({name, load}: Peer, [first = '', ...rest]: readonly string[]): Promise<PeerTime> => {
  let lint: (text: string) => unknown = () => undefined
  const ready = await timeOf(async () => {
    lint = await load()
    await lint(first)
  })
  const time = await timeOf(async () => {
    for (const draft of rest) await lint(draft)
  })
  const words = wordsIn(rest.map((text) => ({text})))
  return {name, first: ready, wordsPerSecond: (1000 * words) / time}
}

/** Times Copydesk and the other linters on the same drafts in the same process; `from` is where they were installed. */
export const peerTimes = async (from: URL, words: number): Promise<readonly PeerTime[]> => {
  const {peers}: {readonly peers: readonly Peer[]} = await import(from.href)
  const drafts = draftsOf(words)
  const times: PeerTime[] = []
  for (const peer of [own, ...peers, ...(onPath('codespell') ? [codespell] : [])])
    times.push(await timed(peer, drafts))
  return times
}
