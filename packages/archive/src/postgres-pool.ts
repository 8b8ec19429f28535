import type pg from 'pg'
import {ArchiveFailure} from './archive.ts'
import {schema} from './postgres-schema.ts'

const driver = async (): Promise<typeof pg> => {
  try {
    return (await import('pg')).default
  } catch {
    throw new ArchiveFailure('An archive in PostgreSQL needs the package pg: npm install pg')
  }
}

/** The URL as it may be shown: without its password. */
export const shownUrl = (url: string): string =>
  url.replace(/^([^:]+:\/\/[^:@/]*):[^/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/, '$1…')

const prepared = async (pool: pg.Pool, url: string, make: boolean): Promise<void> => {
  const {rows} = await pool.query<{there: boolean}>(
    "select to_regclass('copydesk_words_by_trigram') is not null as there",
  )
  if (rows[0]?.there) return
  if (!make) throw new ArchiveFailure(`${shownUrl(url)}: holds no archive; “copydesk sources add” makes one`)
  // Two that come first at once must not both make the tables.
  await pool.query(`begin; select pg_advisory_xact_lock(7755, 1); ${schema} commit;`)
}

/** Connects to the database of an archive and makes its tables. Throws an {@link ArchiveFailure}. */
export const openPool = async (url: string, make: boolean): Promise<pg.Pool> => {
  const {Pool} = await driver()
  const pool = new Pool({
    connectionString: url,
    max: 2,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'copydesk',
    // Before the tables are analysed PostgreSQL would rather read all texts than ask the index.
    options: '-c enable_seqscan=off',
  })
  // A connection that breaks while nobody uses it is made anew when somebody does.
  pool.on('error', () => undefined)
  try {
    await prepared(pool, url, make)
    return pool
  } catch (error) {
    await pool.end()
    if (error instanceof ArchiveFailure) throw error
    throw new ArchiveFailure(`${shownUrl(url)}: the archive cannot be opened: ${(error as Error).message}`)
  }
}
