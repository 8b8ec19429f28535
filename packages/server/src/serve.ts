import process from 'node:process'
import {createApp} from './app.ts'
import type {ServerOptions} from './options.ts'

/** Serves until SIGTERM or SIGINT, then finishes what it took. Gives the address it listens on. */
export const serve = async (options: ServerOptions, worker: URL): Promise<string> => {
  const app = await createApp(options, worker)
  const stop = (): void => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return app.listen({host: options.host, port: options.port})
}
