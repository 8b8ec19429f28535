import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Source} from '@copydesk/core'
import type Database from 'libsql'
import {type Added, type Archive, ArchiveFailure, type ArchiveText, type Entry} from './archive.ts'
import {type Candidate, findSources, type Shelf} from './find-sources.ts'
import {hashOf} from './hash-of.ts'
import type {Opening} from './open-archive.ts'
import type {Query} from './queries-of.ts'
import {openDatabase} from './sqlite-database.ts'
import {tallyVotes} from './tally-votes.ts'
import {wordsOf} from './words-of.ts'

interface TextRow {
  readonly id: number
  readonly path: string
  readonly format: Source['format']
  readonly text: string
  readonly original: string | null
}

const PER_QUERY = 64

const sourceOf = ({path, format, text, original}: TextRow): Source => ({
  path,
  format,
  text,
  ...(original === null ? {} : {original}),
})

const adderOf = (database: Database.Database, drop: (id: number) => void): ((text: ArchiveText) => Added) => {
  const [byPath, byHash] = [
    database.prepare('select t.id, t.hash from places p join texts t on t.id = p.text_id where p.path = ?'),
    database.prepare('select id from texts where hash = ?'),
  ]
  const [keep, index] = [
    database.prepare('insert into texts (hash, format, text, original) values (?, ?, ?, ?)'),
    database.prepare('insert into words (rowid, body) values (?, ?)'),
  ]
  const name = database.prepare('insert or replace into places (path, text_id) values (?, ?)')
  const insert = (hash: string, {format, text, original}: ArchiveText): number => {
    const id = Number(keep.run(hash, format, text, original ?? null).lastInsertRowid)
    index.run(id, [...new Set(wordsOf(text))].join(' '))
    return id
  }
  return (text) => {
    const hash = hashOf(text)
    const before = byPath.get(text.path) as {readonly id: number; readonly hash: string} | undefined
    if (before?.hash === hash) return {path: text.path, outcome: 'known'}
    const same = byHash.get(hash) as {readonly id: number} | undefined
    name.run(text.path, same?.id ?? insert(hash, text))
    if (before) drop(before.id)
    return {path: text.path, outcome: before ? 'replaced' : same ? 'known' : 'added'}
  }
}

// A text goes with the last path that names it.
const dropperOf = (database: Database.Database): ((id: number) => void) => {
  const named = database.prepare('select 1 from places where text_id = ? limit 1')
  const [unindex, drop] = [
    database.prepare('delete from words where rowid = ?'),
    database.prepare('delete from texts where id = ?'),
  ]
  return (id) => {
    if (named.get(id)) return
    unindex.run(id)
    drop.run(id)
  }
}

const shelfOf = (database: Database.Database): Shelf => {
  // One row of ids: the driver takes longer for a row than SQLite does for a query.
  const match = database.prepare(
    `select group_concat(id) as ids from (select rowid as id from words where words match ? limit ${PER_QUERY})`,
  )
  const get = database.prepare(
    'select id, min(path) as path, format, text, original from texts join places on text_id = id where id = ? group by id',
  )
  const idsOf = (query: Query): readonly number[] => {
    const asked = query.map((word) => `"${word}"`).join(' AND ')
    const {ids} = match.get(asked) as {readonly ids: string | null}
    return ids === null ? [] : ids.split(',').map(Number)
  }
  return {
    ask: async (queries, limit): Promise<readonly Candidate[]> => tallyVotes(queries.map(idsOf), limit),
    read: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const row = get.get(id) as TextRow | undefined
          return row ? [[id, sourceOf(row)] as const] : []
        }),
      ),
  }
}

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
