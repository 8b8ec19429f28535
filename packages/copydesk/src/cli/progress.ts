import process from 'node:process'
import type {Outcome} from './run.ts'

const PATIENCE = 1000
const PAUSE = 100

/** Passes outcomes on and shows on a terminal how far the work is, once it takes long. */
export const withProgress = async function* (
  outcomes: AsyncIterable<Outcome>,
  count: number,
): AsyncGenerator<Outcome> {
  // A terminal that shows the results needs no progress besides.
  const isShown = process.stderr.isTTY === true && process.stdout.isTTY !== true && count > 1
  const started = Date.now()
  let shown = 0
  let done = 0
  for await (const outcome of outcomes) {
    done++
    const now = Date.now()
    if (isShown && now - started > PATIENCE && now - shown > PAUSE) {
      process.stderr.write(`\r\u001B[K${done} of ${count} drafts`)
      shown = now
    }
    yield outcome
  }
  if (shown > 0) process.stderr.write('\r\u001B[K')
}
