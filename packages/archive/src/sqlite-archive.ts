import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type Database from 'libsql'
import {type Added, type Archive, ArchiveFailure, type ArchiveText, type Entry} from './archive.ts'
import {findSources} from './find-sources.ts'
import type {Opening} from './open-archive.ts'
import {openDatabase} from './sqlite-database.ts'
import {shelfOf} from './sqlite-shelf.ts'
import {adderOf, dropperOf} from './sqlite-writer.ts'

const archiveOf = (database: Database.Database): Archive => {
  const drop = dropperOf(database)
  const addOne = adderOf(database, drop)
  const shelf = shelfOf(database)
  const addAll = database.transaction((texts: readonly ArchiveText[]) => texts.map(addOne))
  const [at, forget] = [
    database.prepare('select text_id as id from places where path = ?'),
    database.prepare('delete from places where path = ?'),
  ]
  const removeOne = (path: string): boolean => {
    const place = at.get(path) as {readonly id: number} | undefined
    if (!place) return false
    forget.run(path)
    drop(place.id)
    return true
  }
  const removeAll = database.transaction((paths: readonly string[]) => paths.filter(removeOne))
  const entries = database.prepare(
    'select path, length(text) as characters from places join texts on id = text_id where path > ? order by path limit ?',
  )
  return {
    add: async (texts) => addAll.immediate(texts) as readonly Added[],
    find: (passages, limit = 12) => findSources(shelf, passages, limit),
    list: async (limit, after = '') =>
      (entries.all(after, limit) as readonly Entry[]).map(({path, characters}) => ({path, characters})),
    remove: async (paths) => removeAll.immediate(paths) as readonly string[],
    count: async () => (database.prepare('select count(*) as n from texts').get() as {n: number}).n,
    close: async () => {
      database.close()
    },
  }
}

/** Opens the archive in a folder: one SQLite file with a full-text index. Throws an {@link ArchiveFailure}. */
export const openSqliteArchive = async (folder: string, {make}: Opening): Promise<Archive> => {
  const file = join(folder, 'archive.db')
  if (!make && !existsSync(file)) {
    throw new ArchiveFailure(
      `${folder}: holds no archive; “copydesk sources add --archive ${folder} FILE…” makes one`,
    )
  }
  try {
    mkdirSync(folder, {recursive: true})
    return archiveOf(await openDatabase(file))
  } catch (error) {
    if (error instanceof ArchiveFailure) throw error
    throw new ArchiveFailure(`${folder}: the archive cannot be opened: ${(error as Error).message}`)
  }
}
