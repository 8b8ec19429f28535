/** What a thread compiles before it reads at its full speed costs as much of its own time as so many bytes of copy. */
const WARM_UP = 1_000_000
/** The same with what V8 compiles for it in the background, on other processors where there are some. */
const COMPILING = 2_700_000
/** Less than a tenth is not worth a thread's memory. */
const GAIN = 0.9

/** About how long so many threads read, in bytes that one reads at full speed: until the last is done, or until all processors have done all. */
const timeOf = (threads: number, bytes: number, processors: number): number =>
  Math.max(WARM_UP + bytes / threads, (bytes + threads * COMPILING) / processors)

/** Gives how many threads are worth starting for so many bytes of copy. Two on two processors from some 4 MB on, 1,500 articles. */
export const threadsFor = (bytes: number, processors: number): number => {
  let best = 1
  for (let threads = 2; threads <= processors; threads++) {
    if (timeOf(threads, bytes, processors) < GAIN * timeOf(best, bytes, processors)) best = threads
  }
  return best
}
