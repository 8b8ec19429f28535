import {Tinypool} from 'tinypool'
import type {Desk} from './desk.ts'
import type {ServerOptions} from './options.ts'
import {turnstile} from './turnstile.ts'
import type {Job, JobResult} from './worker.ts'

/** What the desk does not do as asked; the sentence goes to the client. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly statusCode = 400
}

/** A text that took too long, or too much memory. */
export class SlowError extends Error {
  override readonly name = 'SlowError'
  readonly statusCode = 422
}

/** The desk on threads, so that one long text never stalls another. */
export interface Pool extends Desk {
  /** Jobs under way or waiting. */
  readonly load: () => number
  /** Waits for what was taken, then ends the threads. */
  readonly close: () => Promise<void>
}

/** Megabytes that a thread may take for one text. */
const MEMORY = 1024
/** Bytes of heap with which a thread that has done its text gives way to a fresh one: what hostile texts left behind goes with it. */
const KEPT = 256 * 2 ** 20

// A job over its time ends its thread; tinypool starts another.
const within = async (pool: Tinypool, job: Job, time: number): Promise<JobResult> => {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), time)
  try {
    return (await pool.run(job, {signal: controller.signal})) as JobResult
  } catch (error) {
    if (controller.signal.aborted) throw new SlowError(`The text took longer than ${time / 1000} seconds`)
    if ((error as {code?: unknown}).code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new SlowError('The text took more memory than a thread has')
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Opens the desk on threads. One job more than may wait is refused with a `BusyError`. */
export const openPool = (worker: URL, {threads, queue, jobTimeout}: ServerOptions): Pool => {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    resourceLimits: {maxOldGenerationSizeMb: MEMORY},
    maxMemoryLimitBeforeRecycle: KEPT,
  })
  const turns = turnstile(threads, queue, jobTimeout)
  const running = new Set<Promise<JobResult>>()
  const run = async (job: Job): Promise<unknown> => {
    await turns.enter()
    const work = within(pool, job, jobTimeout)
    running.add(work)
    try {
      const result = await work
      if ('refused' in result) throw new RefusedError(result.refused)
      return result.done
    } finally {
      running.delete(work)
      turns.leave()
    }
  }
  const of =
    <Kind extends keyof Desk>(kind: Kind) =>
    (asked: Parameters<Desk[Kind]>[0]) =>
      run({kind, asked}) as ReturnType<Desk[Kind]>
  return {
    lint: of('lint'),
    fix: of('fix'),
    quotes: of('quotes'),
    story: of('story'),
    check: of('check'),
    review: of('review'),
    load: turns.load,
    close: async () => {
      while (turns.load() > 0) await Promise.allSettled([...running, new Promise(setImmediate)])
      await pool.destroy()
    },
  }
}
