import type Database from 'libsql'
import {ArchiveFailure} from './archive.ts'

const VERSION = 1

// The index keeps which text has which words, not where: it is small, and no query needs more.
const SCHEMA = `
create table if not exists texts (
  id integer primary key autoincrement, hash text not null unique, format text not null, text text not null, original text
);
create table if not exists places (path text primary key, text_id integer not null references texts (id)) without rowid;
create index if not exists places_by_text on places (text_id);
create virtual table if not exists words
  using fts5 (body, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
pragma user_version = 1;
`

const driver = async (): Promise<typeof Database> => {
  try {
    return (await import('libsql')).default
  } catch {
    throw new ArchiveFailure('An archive in a folder needs the package libsql: npm install libsql')
  }
}

/** Opens the database of an archive and makes its tables; what is committed is on the disk. */
export const openDatabase = async (file: string): Promise<Database.Database> => {
  const Driver = await driver()
  const database = new Driver(file)
  // Another process may add meanwhile; a kill leaves the last commit whole.
  database.exec('pragma busy_timeout = 20000; pragma journal_mode = wal; pragma synchronous = full;')
  const version = database.prepare('pragma user_version').get() as {readonly user_version: number}
  if (version.user_version === VERSION) return database
  if (version.user_version > VERSION) throw new ArchiveFailure(`${file}: is of a newer Copydesk`)
  database.exec('begin immediate')
  database.exec(SCHEMA)
  database.exec('commit')
  return database
}
