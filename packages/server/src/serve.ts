import process from 'node:process'
import {Failure} from 'copydesk'
import {createApp} from './app.ts'
import {defaultOptions, type ServerOptions} from './options.ts'
import {workerUrl} from './worker-url.ts'

const reasonOf = (error: unknown, {host, port}: ServerOptions): unknown => {
  const {code} = error as {code?: unknown}
  if (code === 'EADDRINUSE') return new Failure(`${host}:${port} is taken: name another with --port`)
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new Failure(`${host}:${port}: this machine does not let the service listen there`)
  return error
}

/** Serves until SIGTERM or SIGINT, then finishes what it took. Gives the address it listens on. Throws a `Failure` for options that do not do. */
export const serve = async (asked: Partial<ServerOptions>): Promise<string> => {
  const options = {...defaultOptions, ...asked}
  const app = await createApp(options, workerUrl())
  const stop = (): void => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  try {
    return await app.listen({host: options.host, port: options.port})
  } catch (error) {
    await app.close()
    throw reasonOf(error, options)
  }
}
