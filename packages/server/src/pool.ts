import {Tinypool} from 'tinypool'
import type {Job, JobResult} from './job.ts'
import type {ServerOptions} from './options.ts'

/** A refusal that says when to come back. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
  readonly statusCode = 503
  readonly retryAfter = 1
}

/** A text that took too long. */
export class SlowError extends Error {
  override readonly name = 'SlowError'
  readonly statusCode = 422
}

/** Threads that do the work, so that one long text never stalls another. */
export interface Pool {
  readonly run: (job: Job) => Promise<JobResult>
  /** Jobs under way or waiting. */
  readonly load: () => number
  /** Waits for what was taken, then ends the threads. */
  readonly close: () => Promise<void>
}

/** Makes the pool. A job over its time ends its thread; one more than may wait is refused with a {@link BusyError}. */
export const openPool = (worker: URL, {threads, queue, jobTimeout}: ServerOptions): Pool => {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 1,
    maxThreads: threads,
    isolateWorkers: false,
  })
  const running = new Set<Promise<unknown>>()
  const run = async (job: Job): Promise<JobResult> => {
    if (running.size >= threads + queue) throw new BusyError('The desk is busy: try again in a second')
    const work = withTimeout((signal) => pool.run(job, {signal}) as Promise<JobResult>, jobTimeout)
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }
  return {
    run,
    load: () => running.size,
    close: async () => {
      await Promise.allSettled(running)
      await pool.destroy()
    },
  }
}

const withTimeout = async (
  start: (signal: AbortController['signal']) => Promise<JobResult>,
  time: number,
): Promise<JobResult> => {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), time)
  try {
    return await start(controller.signal)
  } catch (error) {
    if (controller.signal.aborted) throw new SlowError(`The text took longer than ${time / 1000} seconds`)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
