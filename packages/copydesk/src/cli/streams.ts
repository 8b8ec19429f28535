import process from 'node:process'
import {reasonOf} from '../reason-of.ts'

/** Writes results; waits while a pipe is full, so that memory stays flat. */
export const print = async (text: string): Promise<void> => {
  if (text === '' || process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Talks to the person who asked. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Ends when results can no longer be written: quietly when nobody reads on, as in `copydesk … | head`, else with the reason. */
export const endWhenNobodyReads = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      if (stream === process.stdout) say(`The results cannot be written: ${reasonOf(error)}`)
      process.exit(2)
    })
  }
}
