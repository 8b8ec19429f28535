/** Remembers message ids for as long as their timestamps are accepted. */
export interface ReplayGuard {
  /** True the first time an id comes; false when it comes again. */
  readonly first: (id: string, now: number) => boolean
}

/** Standard Webhooks accepts timestamps of five minutes either way. */
const WINDOW = 2 * 5 * 60 * 1000
const MOST = 100_000

/** Makes a guard in memory. Ids leave it when their time is over, oldest first. */
export const replayGuard = (): ReplayGuard => {
  const seen = new Map<string, number>()
  return {
    first: (id, now) => {
      for (const [old, at] of seen) {
        if (now - at <= WINDOW && seen.size < MOST) break
        seen.delete(old)
      }
      if (seen.has(id)) return false
      seen.set(id, now)
      return true
    },
  }
}
