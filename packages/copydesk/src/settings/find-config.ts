import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {keptMap} from './kept-map.ts'

const NAMES = ['.copydeskrc.yml', '.copydeskrc.yaml', '.copydeskrc.json']

const hasKey = (path: string): boolean => {
  if (!existsSync(path)) return false
  const source = readFileSync(path, 'utf8')
  if (!source.includes('"copydesk"')) return false
  try {
    return Object.hasOwn(JSON.parse(source) as object, 'copydesk')
  } catch {
    return false
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
  const found = own ?? (hasKey(manifest) ? manifest : above === here ? undefined : findConfig(above))
  known.set(here, found)
  return found
}
