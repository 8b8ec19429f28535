import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {keptMap} from './kept-map.ts'

const NAMES = ['.copydeskrc.yml', '.copydeskrc.yaml', '.copydeskrc.json']

/** Whether a package.json has settings; one that is broken may have, which whoever reads it complains of. */
const hasSettings = (path: string): boolean => {
  if (!existsSync(path) || !statSync(path).isFile()) return false
  try {
    const source = readFileSync(path, 'utf8')
    return source.includes('"copydesk"') && Object.hasOwn(JSON.parse(source) as object, 'copydesk')
  } catch {
    return true
  }
}

const known = keptMap<string, string | undefined>()

/** Finds the nearest config from a folder upward: `.copydeskrc.yml`, `.yaml` or `.json`, or a package.json with the key `copydesk`. */
export const findConfig = (folder: string): string | undefined => {
  const here = resolve(folder)
  if (known.has(here)) return known.get(here)
  const own = NAMES.map((name) => join(here, name)).find((path) => existsSync(path))
  const manifest = join(here, 'package.json')
  const above = dirname(here)
  const found = own ?? (hasSettings(manifest) ? manifest : above === here ? undefined : findConfig(above))
  known.set(here, found)
  return found
}
