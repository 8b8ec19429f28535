import {withHint} from '../nearest.ts'
import type {ConfigReader} from '../settings/config-reader.ts'
import type {Keys} from '../yaml-source.ts'

/** The text of a fact's source: a key of `sources`, with the page behind a slash (`g/A`); several are parted by commas. */
export const sourceOf = (
  read: ConfigReader,
  parts: ReadonlyMap<string, unknown>,
  keys: Keys,
  sources: ReadonlyMap<string, unknown>,
): string => {
  const said = parts.get('source')
  const at = [...keys, 'source']
  if (typeof said !== 'string' || said.trim() === '') {
    read.fail(at, 'a fact needs “source”: where the house says so')
    return ''
  }
  if (sources.size === 0) return said
  const names = said.split(',').map((part) => {
    const [key = '', page] = part.trim().split('/')
    const title = sources.get(key)
    if (typeof title !== 'string') read.fail(at, withHint(`there is no source “${key}”`, key, sources.keys()))
    return page === undefined ? String(title) : `${String(title)}, ${page}`
  })
  return names.join('; ')
}
