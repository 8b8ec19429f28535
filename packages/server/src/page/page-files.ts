import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname} from 'node:path'

/** One file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string
  readonly body: Buffer
}

/** Beside the bundled command line; in its package when run from source. */
const places = ['./desk/', '../../../desk/dist/']

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
])

/** Reads the built page; empty where it was not built. Requests only ever look names up in this list. */
export const pageFiles = (): ReadonlyMap<string, PageFile> => {
  const folder = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  const files = new Map<string, PageFile>()
  if (!folder) return files
  for (const name of readdirSync(folder)) {
    const type = TYPES.get(extname(name))
    if (type) files.set(name, {type, body: readFileSync(new URL(name, folder))})
  }
  return files
}
