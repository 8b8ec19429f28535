import {existsSync, readFileSync} from 'node:fs'

/** Milliseconds that have passed, by two clocks. */
export interface Times {
  /** By the clock on the wall. */
  readonly wall: number
  /** That a process was at work: on its main thread, where somebody waits for it. */
  readonly processor: number
}

/** Says how long something took. */
export type Clock = (task: () => Promise<void>) => Promise<Times>

const NANOSECONDS = 1e6

/** Gives a clock that looks at another process from outside; where Linux does not tell how long one was at work, both times are the wall's. */
export const clockOf = (pid: number | undefined): Clock => {
  const file = `/proc/${pid}/schedstat`
  const atWork = existsSync(file)
    ? () => Number.parseInt(readFileSync(file, 'latin1'), 10) / NANOSECONDS
    : () => performance.now()
  return async (task) => {
    const [processor, wall] = [atWork(), performance.now()]
    await task()
    return {wall: performance.now() - wall, processor: atWork() - processor}
  }
}
