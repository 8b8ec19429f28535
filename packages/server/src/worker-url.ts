import {existsSync} from 'node:fs'
import {Failure} from 'copydesk'

/** Beside the bundled command line; in its package when run from source. */
const places = ['./serve-worker.js', '../../copydesk/dist/serve-worker.js']

/** Finds the module that the service's threads run: they read no TypeScript. Throws a `Failure` where it was not built. */
export const workerUrl = (): URL => {
  const found = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!found) throw new Failure('The service is not built: run `pnpm build`')
  return found
}
