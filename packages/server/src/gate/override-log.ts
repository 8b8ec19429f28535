import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {Failure} from 'copydesk'
import Database from 'libsql'

/** Who let a story through, why, which version of it and which errors. */
export interface Override {
  readonly story: string
  readonly contentHash: string
  /** `field:finding id`, sorted. */
  readonly findings: readonly string[]
  readonly name: string
  readonly reason: string
  /** When, ISO 8601. */
  readonly at: string
}

/** An override as the log has it; ids rise. */
export interface LoggedOverride extends Override {
  readonly id: number
}

/** The append-only log of overrides: an entry is on the disk when `add` returns. */
export interface OverrideLog {
  readonly add: (override: Override) => void
  /** The newest override of one version of a story. */
  readonly find: (story: string, contentHash: string) => Override | undefined
  /** Entries after an id, oldest first, at most `limit`. */
  readonly list: (limit: number, after?: number) => readonly LoggedOverride[]
  readonly close: () => void
}

interface Row {
  readonly id: number
  readonly story: string
  readonly content_hash: string
  readonly findings: string
  readonly name: string
  readonly reason: string
  readonly at: string
}

const SCHEMA = `
create table if not exists overrides (
  id integer primary key autoincrement,
  story text not null, content_hash text not null, findings text not null,
  name text not null, reason text not null, at text not null
);
create index if not exists overrides_by_version on overrides (story, content_hash);
create trigger if not exists overrides_stay before update on overrides begin select raise(abort, 'the log is append-only'); end;
create trigger if not exists overrides_remain before delete on overrides begin select raise(abort, 'the log is append-only'); end;
`

const overrideOf = (row: Row): LoggedOverride => ({
  id: row.id,
  story: row.story,
  contentHash: row.content_hash,
  findings: JSON.parse(row.findings) as readonly string[],
  name: row.name,
  reason: row.reason,
  at: row.at,
})

const open = (folder: string): Database.Database => {
  try {
    mkdirSync(folder, {recursive: true})
    const database = new Database(join(folder, 'overrides.db'))
    // Another process, a CMS and a service say, may write into the same log.
    database.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;')
    database.exec(SCHEMA)
    return database
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Failure(`${folder}: the log of overrides cannot be kept there: ${said}`)
  }
}

/** Opens the log in a folder, which is made if it is not there. Every entry is synced to the disk before `add` returns. Throws a `Failure`. */
export const openOverrideLog = (folder: string): OverrideLog => {
  const database = open(folder)
  const insert = database.prepare(
    'insert into overrides (story, content_hash, findings, name, reason, at) values (?, ?, ?, ?, ?, ?)',
  )
  const newest = database.prepare(
    'select * from overrides where story = ? and content_hash = ? order by id desc limit 1',
  )
  const all = database.prepare('select * from overrides where id > ? order by id limit ?')
  return {
    add: ({story, contentHash, findings, name, reason, at}) => {
      insert.run(story, contentHash, JSON.stringify(findings), name, reason, at)
    },
    find: (story, contentHash) => {
      const row = newest.get(story, contentHash) as Row | undefined
      return row ? overrideOf(row) : undefined
    },
    list: (limit, after = 0) => (all.all(after, limit) as Row[]).map(overrideOf),
    close: () => {
      database.close()
    },
  }
}
