import type {Archive} from './archive.ts'

/** Whether a place is a PostgreSQL database rather than a folder. */
export const isDatabaseUrl = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place)

/** How to open an archive; `make` one that is not there, or throw. */
export interface Opening {
  readonly make: boolean
}

/** Opens the archive in a folder or, for a `postgres://…` URL, in a database. Throws an `ArchiveFailure`. */
export const openArchive = async (place: string, opening: Opening): Promise<Archive> => {
  if (isDatabaseUrl(place)) return (await import('./postgres-archive.ts')).openPostgresArchive(place, opening)
  return (await import('./sqlite-archive.ts')).openSqliteArchive(place, opening)
}
