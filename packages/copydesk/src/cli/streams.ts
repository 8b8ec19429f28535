import process from 'node:process'

/** Writes results; waits while a pipe is full, so that memory stays flat. */
export const print = async (text: string): Promise<void> => {
  if (text === '' || process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Talks to the person who asked. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Ends quietly when nobody reads on, as in `copydesk … | head`. */
export const endWhenNobodyReads = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
}
