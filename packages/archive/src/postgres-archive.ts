import type pg from 'pg'
import type {Added, Archive, ArchiveText} from './archive.ts'
import {findSources} from './find-sources.ts'
import {hashOf} from './hash-of.ts'
import type {Opening} from './open-archive.ts'
import {openPool} from './postgres-pool.ts'
import {postgresShelf} from './postgres-shelf.ts'
import {wordsOf} from './words-of.ts'

/** A tsvector holds a megabyte; what exceeds it of a text's different words is not looked for. */
const MOST_WORDS = 20_000

const KEEP = `
insert into copydesk_texts (hash, format, text, original, words)
values ($1, $2, $3, $4, array_to_tsvector($5::text[])) on conflict (hash) do nothing returning id`

const LEARN = 'insert into copydesk_words select unnest($1::text[]) on conflict do nothing'

const NAME = `
insert into copydesk_places (path, text_id) values ($1, $2)
on conflict (path) do update set text_id = excluded.text_id`

const DROP = `
delete from copydesk_texts t where id = any ($1::bigint[])
and not exists (select from copydesk_places p where p.text_id = t.id)`

interface IdRow {
  readonly id: string
}

// Ordered, so that two who add the same words at once do not wait for each other in a circle.
const wordList = (text: string): readonly string[] => [...new Set(wordsOf(text))].slice(0, MOST_WORDS).sort()

const idOf = async (
  client: pg.PoolClient,
  sql: string,
  values: readonly unknown[],
): Promise<string | undefined> => (await client.query<IdRow>(sql, [...values])).rows[0]?.id

const addOne = async (client: pg.PoolClient, one: ArchiveText): Promise<Added> => {
  const {path, format, text, original} = one
  const hash = hashOf(one)
  const before = await idOf(client, 'select text_id as id from copydesk_places where path = $1', [path])
  const same = await idOf(client, 'select id from copydesk_texts where hash = $1', [hash])
  if (same !== undefined && before === same) return {path, outcome: 'known'}
  const words = same === undefined ? wordList(text) : []
  const id = same ?? (await idOf(client, KEEP, [hash, format, text, original ?? null, words]))
  if (same === undefined) await client.query(LEARN, [words])
  await client.query(NAME, [path, id])
  if (before !== undefined) await client.query(DROP, [[before]])
  return {path, outcome: before !== undefined ? 'replaced' : same === undefined ? 'added' : 'known'}
}

const inTransaction = async <Value>(
  pool: pg.Pool,
  act: (client: pg.PoolClient) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect()
  try {
    // One writer at a time, as in a file: two must not keep the same text twice.
    await client.query('begin; set local synchronous_commit = on; select pg_advisory_xact_lock(7755, 2)')
    const value = await act(client)
    await client.query('commit')
    client.release()
    return value
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    throw error
  }
}

const add = (pool: pg.Pool, texts: readonly ArchiveText[]): Promise<readonly Added[]> =>
  inTransaction(pool, async (client) => {
    const added: Added[] = []
    for (const text of texts) added.push(await addOne(client, text))
    return added
  })

const remove = (pool: pg.Pool, paths: readonly string[]): Promise<readonly string[]> =>
  inTransaction(pool, async (client) => {
    const {rows} = await client.query<IdRow & {path: string}>(
      'delete from copydesk_places where path = any ($1::text[]) returning path, text_id as id',
      [paths],
    )
    await client.query(DROP, [rows.map(({id}) => id)])
    return rows.map(({path}) => path)
  })

/** Opens the archive in a PostgreSQL database. Throws an `ArchiveFailure`. */
export const openPostgresArchive = async (url: string, {make}: Opening): Promise<Archive> => {
  const pool = await openPool(url, make)
  const shelf = postgresShelf(pool)
  return {
    add: (texts) => add(pool, texts),
    find: (passages, limit = 12) => findSources(shelf, passages, limit),
    list: async (limit, after = '') => {
      const {rows} = await pool.query<{path: string; characters: number}>(
        `select path, length(text) as characters from copydesk_places join copydesk_texts on id = text_id
         where path > $1 order by path limit $2`,
        [after, limit],
      )
      return rows
    },
    remove: (paths) => remove(pool, paths),
    count: async () => {
      const {rows} = await pool.query<{n: string}>('select count(*) as n from copydesk_texts')
      return Number(rows[0]?.n ?? 0)
    },
    close: () => pool.end(),
  }
}
