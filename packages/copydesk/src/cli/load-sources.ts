import type {Source} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {formatOf, loadReader} from '../load-reader.ts'
import {keptMap} from '../settings/kept-map.ts'
import {findDrafts} from './find-drafts.ts'
import {readWords} from './word-copy.ts'

/** Reads a source and takes its markup off. Throws a {@link Failure}. */
export const loadSource = async (path: string): Promise<Source> => {
  const original = await readWords(path)
  const format = formatOf(path)
  if (format === 'text') return {path, text: original, format}
  const {text, origin} = (await loadReader(format))(original)
  return {path, text, format, original, origin}
}

const loaded = keptMap<string, Promise<readonly Source[]>>()

const load = async (named: readonly string[]): Promise<readonly Source[]> => {
  const {paths, failures} = await findDrafts(named)
  if (failures.length > 0) throw new Failure(`Source ${failures.join('; source ')}`)
  return Promise.all(paths.map(loadSource))
}

/** Reads the sources that files, folders and globs name; the same names give the same array, so that what is made of it can be kept. */
export const loadSources = (named: readonly string[]): Promise<readonly Source[]> => {
  const key = JSON.stringify(named)
  const known = loaded.get(key) ?? load(named)
  loaded.set(key, known)
  return known
}
