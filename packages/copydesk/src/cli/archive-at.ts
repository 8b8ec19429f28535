import {relative, resolve, sep} from 'node:path'
import {type Archive, ArchiveFailure, isDatabaseUrl, openArchive} from '@copydesk/archive'
import {Failure} from '../failure.ts'
import {keptMap} from '../settings/kept-map.ts'

const opened = keptMap<string, Promise<Archive>>()

/** What an archive calls a file, wherever Copydesk is started. */
export const pathInArchive = (path: string): string => resolve(path).split(sep).join('/')

/** What people are shown of it: the way from the working folder, if it lies there. */
export const shownPath = (path: string): string => {
  const way = relative('.', path)
  return way === '' || way.startsWith('..') || way.includes(':') ? path : way.split(sep).join('/')
}

/** Does something with an archive; what its store complains of becomes a {@link Failure} that names the archive. */
export const withArchive = async <Value>(place: string, act: () => Promise<Value>): Promise<Value> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Failure) throw error
    const said = error instanceof Error ? error.message : String(error)
    if (error instanceof ArchiveFailure) throw new Failure(said)
    const name = isDatabaseUrl(place) ? 'The archive in PostgreSQL' : `${place}: the archive`
    throw new Failure(`${name} cannot be used: ${said}`)
  }
}

/** Opens an archive once in a process, and makes it if asked to. Throws a {@link Failure}. */
export const archiveAt = (place: string, make = false): Promise<Archive> => {
  const known = opened.get(place) ?? withArchive(place, () => openArchive(place, {make}))
  opened.set(place, known)
  return known
}
