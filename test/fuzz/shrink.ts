/** Trying longer is not worth the time. */
const MOST_MS = 20_000

/** Makes a text shorter as long as it keeps its fault: takes away ever smaller pieces, for at most some seconds. */
export const shrink = async (text: string, isFaulty: (text: string) => Promise<boolean>): Promise<string> => {
  const until = performance.now() + MOST_MS
  let best = text
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && performance.now() < until; ) {
      const shorter = best.slice(0, at) + best.slice(at + size)
      if (await isFaulty(shorter)) best = shorter
      else at += size
    }
  }
  return best
}
