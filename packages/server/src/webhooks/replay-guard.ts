/** Remembers message ids for as long as their timestamps are accepted. */
export interface ReplayGuard {
  /** True the first time an id comes; false when it comes again. */
  readonly first: (id: string, now: number) => boolean
  /** Lets an id come again: its message could not be worked on. */
  readonly forget: (id: string) => void
}

/** Standard Webhooks accepts timestamps of five minutes either way. */
const WINDOW = 2 * 5 * 60 * 1000
const MOST = 100_000

/** Makes a guard in memory. Ids leave it when their time is over, oldest first; where it is full, new ids are refused rather than old ones forgotten. */
export const replayGuard = (): ReplayGuard => {
  const seen = new Map<string, number>()
  return {
    first: (id, now) => {
      for (const [old, at] of seen) {
        if (now - at <= WINDOW) break
        seen.delete(old)
      }
      if (seen.has(id) || seen.size >= MOST) return false
      seen.set(id, now)
      return true
    },
    forget: (id) => {
      seen.delete(id)
    },
  }
}
