import type Database from 'libsql'
import type {Added, ArchiveText} from './archive.ts'
import {hashOf} from './hash-of.ts'
import {wordsOf} from './words-of.ts'

/** Gives what adds a text to a database; `drop` takes one away that no path names any more. */
export const adderOf = (
  database: Database.Database,
  drop: (id: number) => void,
): ((text: ArchiveText) => Added) => {
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

/** Gives what takes a text out of a database, unless a path still names it. */
export const dropperOf = (database: Database.Database): ((id: number) => void) => {
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
