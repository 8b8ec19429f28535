/** A refusal that says when to come back. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
  readonly statusCode = 503
  /** Seconds. */
  readonly retryAfter = 1
}

/** Lets a number of jobs in at once; the others wait in order. */
export interface Turnstile {
  /** Waits for a turn; throws a {@link BusyError} where too many wait or the turn does not come in time. */
  readonly enter: () => Promise<void>
  readonly leave: () => void
  /** Jobs inside or waiting. */
  readonly load: () => number
}

const busy = (): BusyError => new BusyError('The desk is busy: try again in a second')

/** Makes a turnstile for `most` jobs at once, of which `queue` more may wait `patience` milliseconds. */
export const turnstile = (most: number, queue: number, patience: number): Turnstile => {
  const waiting = new Set<() => void>()
  let inside = 0
  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(admit)
        reject(busy())
      }, patience)
      const admit = (): void => {
        clearTimeout(timer)
        waiting.delete(admit)
        resolve()
      }
      waiting.add(admit)
    })
  return {
    enter: async () => {
      if (inside >= most) {
        if (waiting.size >= queue) throw busy()
        // Whoever leaves hands over the place, so `inside` stays as it is.
        return turn()
      }
      inside++
    },
    leave: () => {
      const [next] = waiting
      if (next) next()
      else inside--
    },
    load: () => inside + waiting.size,
  }
}
