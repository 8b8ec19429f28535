import {setImmediate} from 'node:timers/promises'

/** Milliseconds of work between two looks at what else there is to do. */
const SLICE = 12

/** Drives a generator to its end in slices, so that messages are read in between; gives undefined when `stale` says that nobody wants the result any more. */
export const inSlices = async <Result>(
  steps: Generator<undefined, Result>,
  stale: () => boolean,
): Promise<Result | undefined> => {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < SLICE) continue
    await setImmediate()
    if (stale()) return
    since = performance.now()
  }
}
