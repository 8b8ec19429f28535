import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {lintDraft} from './lint-draft.ts'
import type {Outcome, Run} from './run.ts'
import {threadsFor} from './threads-for.ts'

const inTurn = async function* (paths: readonly string[], run: Run): AsyncGenerator<Outcome> {
  for (const path of paths) yield await lintDraft(path, run)
}

const crashed = (path: string, error: unknown): Outcome => ({
  path,
  report: '',
  errors: 0,
  warnings: 0,
  suggestions: 0,
  ids: [],
  failures: [`${path}: Copydesk’s worker failed (${error instanceof Error ? error.message : String(error)})`],
  unread: true,
})

// A bounded queue ahead of the reader keeps memory flat; outcomes come in the order of the paths.
const inWorkers = async function* (
  paths: readonly string[],
  run: Run,
  threads: number,
): AsyncGenerator<Outcome> {
  const {Tinypool} = await import('tinypool')
  const filename = new URL('./worker.js', import.meta.url).href
  const pool = new Tinypool({filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads})
  const queue: Promise<Outcome>[] = []
  const start = (path: string): Promise<Outcome> =>
    path === '-'
      ? lintDraft(path, run)
      : (pool.run({path, run}) as Promise<Outcome>).catch((error: unknown) => crashed(path, error))
  try {
    for (const path of paths) {
      queue.push(start(path))
      const first = queue.length >= threads * 8 ? queue.shift() : undefined
      if (first) yield await first
    }
    for (const rest of queue) yield await rest
  } finally {
    await pool.destroy()
  }
}

const sizeOf = (path: string): number => statSync(path, {throwIfNoEntry: false})?.size ?? 0

const threadsWorth = (paths: readonly string[]): number =>
  threadsFor(
    paths.reduce((sum, path) => sum + sizeOf(path), 0),
    availableParallelism(),
  )

/** Lints drafts and gives what became of each, in their order; in `jobs` threads, or in as many as are worth starting. */
export const lintDrafts = (paths: readonly string[], run: Run, jobs?: number): AsyncGenerator<Outcome> => {
  const threads = Math.min(jobs ?? threadsWorth(paths), paths.length)
  return threads > 1 ? inWorkers(paths, run, threads) : inTurn(paths, run)
}
